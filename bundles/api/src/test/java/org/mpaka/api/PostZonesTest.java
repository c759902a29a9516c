package org.mpaka.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostZonesTest {
    @Test
    void aPostGoesBeforeItsCountryAndUtcHoldsWhereNeitherIsSet() {
        var zones = PostZones.parse("COD=Africa/Kinshasa", "COD-UVI = Africa/Lubumbashi");
        assertThat(zones.of(BorderPostId.of("COD-UVI"))).hasToString("Africa/Lubumbashi");
        assertThat(zones.of(BorderPostId.of("COD-MAT"))).hasToString("Africa/Kinshasa");
        assertThat(zones.of(BorderPostId.of("BDI-KOB"))).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void takesSeveralSettingsInOneLine() {
        var zones = PostZones.parse("BDI=Africa/Bujumbura, TZA = Africa/Dar_es_Salaam");
        assertThat(zones.of(CountryCode.of("BDI"))).hasToString("Africa/Bujumbura");
        assertThat(zones.of(CountryCode.of("TZA"))).hasToString("Africa/Dar_es_Salaam");
    }

    @Test
    void aDayBeginsAtMidnightOfThePost() {
        var zones = PostZones.parse("BDI=Africa/Bujumbura");
        var kobero = BorderPostId.of("BDI-KOB");
        assertThat(zones.day(kobero, Instant.parse("2026-11-21T21:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(zones.day(kobero, Instant.parse("2026-11-21T22:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BDI", "BDI=Africa/Nowhere", "bdi=Africa/Bujumbura", "=UTC", "BDI=UTC,"})
    void namesASettingThatIsNone(String line) {
        assertThatThrownBy(() -> PostZones.parse(line))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD));
    }
}
