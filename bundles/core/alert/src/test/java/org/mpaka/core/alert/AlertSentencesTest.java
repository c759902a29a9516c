package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class AlertSentencesTest {
    private static Properties catalogue() throws IOException {
        var catalogue = new Properties();
        try (var in = AlertSentences.class.getResourceAsStream("sentences.properties")) {
            assertThat(in).isNotNull();
            catalogue.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return catalogue;
    }

    @Test
    void theLaneNeverReadsOfHitsOrSuspects() throws IOException {
        var english = catalogue();
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
