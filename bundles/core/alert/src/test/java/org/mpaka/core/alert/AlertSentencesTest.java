package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertSentencesTest {
    private static final Pattern SLOT = Pattern.compile("\\{[a-z]+}");

    private static Properties catalogue(String suffix) throws IOException {
        var catalogue = new Properties();
        try (var in = AlertSentences.class.getResourceAsStream("sentences" + suffix + ".properties")) {
            assertThat(in).isNotNull();
            catalogue.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return catalogue;
    }

    private static TreeSet<String> slots(Object pattern) {
        var slots = new TreeSet<String>();
        SLOT.matcher(pattern.toString()).results().forEach(slot -> slots.add(slot.group()));
        return slots;
    }

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_sw", "_rn"})
    void everyLanguageSaysEverySentenceWithTheSameSlots(String suffix) throws IOException {
        var english = catalogue("");
        var other = catalogue(suffix);
        assertThat(other.keySet()).isEqualTo(english.keySet());
        english.forEach((code, pattern) -> assertThat(slots(other.getProperty(code.toString(), "")))
                .as(code.toString())
                .isEqualTo(slots(pattern)));
    }

    @Test
    void theLaneNeverReadsOfHitsOrSuspects() throws IOException {
        var english = catalogue("");
        english.forEach((code, sentence) -> assertThat(sentence.toString().toLowerCase(Locale.ROOT))
                .doesNotContain("wanted")
                .doesNotContain("suspect")
                .doesNotContainPattern("\\bhit"));
        english.keySet().stream()
                .filter(code -> code.toString().startsWith("alert.compare"))
                .forEach(code -> assertThat(english.getProperty(code.toString()).length())
                        .as(code.toString())
                        .isLessThan(70));
    }
}
