package org.mpaka.core.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No language is missing a sentence or a slot of one. */
class SentencesTest {
    private static final Pattern SLOT = Pattern.compile("\\{[a-z]+}");

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_sw", "_rn"})
    void everyLanguageHasEverySentenceWithItsSlots(String language) throws IOException {
        var english = load("");
        var other = load(language);
        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String code : english.stringPropertyNames())
            assertThat(slots(other.getProperty(code))).as(code).isEqualTo(slots(english.getProperty(code)));
    }

    private static TreeSet<String> slots(String pattern) {
        var slots = new TreeSet<String>();
        SLOT.matcher(pattern).results().forEach(match -> slots.add(match.group()));
        return slots;
    }

    private static Properties load(String language) throws IOException {
        var properties = new Properties();
        var file = SentencesTest.class.getResourceAsStream("sentences" + language + ".properties");
        try (var reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
