package org.mpaka.core.traveller;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TravellerSentencesTest {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "sw", "rn"})
    void everyLanguageSaysEverySentenceWithTheSameSlots(String language) throws IOException {
        var english = read("");
        var translated = read("_" + language);
        assertThat(translated.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var code : english.stringPropertyNames())
            assertThat(slots(translated.getProperty(code))).as(code).isEqualTo(slots(english.getProperty(code)));
    }

    private static Properties read(String suffix) throws IOException {
        var properties = new Properties();
        try (var in = TravellerSentencesTest.class.getResourceAsStream("sentences" + suffix + ".properties")) {
            assertThat(in).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    private static TreeSet<String> slots(String pattern) {
        var slots = new TreeSet<String>();
        SLOT.matcher(pattern).results().forEach(match -> slots.add(match.group(1)));
        return slots;
    }
}
