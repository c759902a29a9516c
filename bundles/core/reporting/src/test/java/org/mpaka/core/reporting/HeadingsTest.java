package org.mpaka.core.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.api.reporting.Dimension;

class HeadingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"fr", "sw", "rn"})
    void everyLanguageHasEveryWord(String language) throws IOException {
        assertThat(read("_" + language).stringPropertyNames()).isEqualTo(read("").stringPropertyNames());
    }

    @Test
    void everyDimensionHasAHeading() {
        for (var dimension : Dimension.values())
            assertThat(new Headings(Locale.FRENCH).of(dimension)).isNotBlank();
        assertThat(new Headings(Locale.forLanguageTag("rn-BI")).say("report.total"))
                .isEqualTo("Bose hamwe");
        assertThat(new Headings(Locale.JAPANESE).say("report.total")).isEqualTo("Total");
    }

    private static Properties read(String suffix) throws IOException {
        var properties = new Properties();
        try (var in = HeadingsTest.class.getResourceAsStream("headings" + suffix + ".properties")) {
            assertThat(in).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
