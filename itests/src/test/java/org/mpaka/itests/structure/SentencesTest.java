package org.mpaka.itests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.Test;

/** No language is missing a sentence or a slot of one, in any bundle. */
public class SentencesTest {
    private static final Path BUNDLES = Path.of("../bundles");
    private static final List<String> LANGUAGES = List.of("fr", "sw", "rn");
    private static final Pattern SLOT = Pattern.compile("\\{\\w+}");

    @Test
    public void everyLanguageSaysEverySentenceWithItsSlots() throws IOException {
        var catalogues = catalogues();
        assertThat(catalogues).isNotEmpty();
        var softly = new SoftAssertions();
        for (Path catalogue : catalogues) {
            var english = read(catalogue);
            for (String language : LANGUAGES) {
                var other = read(catalogue.resolveSibling("sentences_" + language + ".properties"));
                compare(catalogue + " " + language, english, other, softly);
            }
        }
        softly.assertAll();
    }

    private static void compare(String name, Properties english, Properties other, SoftAssertions softly) {
        softly.assertThat(other.stringPropertyNames()).as(name).isEqualTo(english.stringPropertyNames());
        for (String code : english.stringPropertyNames()) {
            var said = other.getProperty(code, "");
            softly.assertThat(said).as(name + " " + code).isNotBlank();
            softly.assertThat(slots(said)).as(name + " " + code).isEqualTo(slots(english.getProperty(code)));
        }
    }

    private static List<Path> catalogues() throws IOException {
        try (var files = Files.walk(BUNDLES)) {
            return files.filter(file -> file.endsWith("sentences.properties"))
                    .filter(file -> file.toString().contains("src/main/resources"))
                    .toList();
        }
    }

    private static TreeSet<String> slots(String pattern) {
        var slots = new TreeSet<String>();
        SLOT.matcher(pattern).results().forEach(match -> slots.add(match.group()));
        return slots;
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
