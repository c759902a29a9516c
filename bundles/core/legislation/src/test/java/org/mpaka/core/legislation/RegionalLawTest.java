package org.mpaka.core.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.legislation.Citation;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.legislation.LawChange;
import org.mpaka.api.legislation.LawChangeId;
import org.mpaka.api.legislation.LawRow;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.RuleId;

/** An authority changes for its own country what the region's book says for all. */
class RegionalLawTest {
    private static final CountryCode BDI = CountryCode.of("BDI");
    private static final CountryCode EAC = CountryCode.of("EAC");
    private static final String TABLE = "yellow-fever-country";
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");

    private final LawInForce law = new LawInForce(
            BDI,
            List.of(law(BDI, List.of()), law(EAC, List.of(row("AGO"), row("COD")))),
            new RuleWatch(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));

    private static Law law(CountryCode country, List<LawRow> rows) {
        return new Law(country, Optional.of(EAC), List.of(), rows, Set.of(), List.of(), "0011.2233");
    }

    private static LegalValue value(String key, DateRange inForce) {
        var cite = new Citation("List", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new LegalValue(
                RuleId.of("EAC-YF-01"),
                TABLE,
                key,
                Map.of(),
                Optional.empty(),
                inForce,
                List.of(cite),
                Confidence.PARTLY_SEEN);
    }

    private static LawRow row(String key) {
        return new LawRow(
                value(key, new DateRange(Optional.empty(), Optional.empty())),
                EAC,
                "health.yaml",
                3,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static LawAmendment ending(String key) {
        return new LawAmendment(
                new LawChangeId(UUID.fromString("0192a6e0-0000-7000-8000-000000000031")),
                List.of(new LawChange.Row(TABLE, key, NEW_YEAR, Optional.empty(), Optional.empty(), 2)));
    }

    private static boolean has(LawInForce law, String key, LocalDate day) {
        return law.on(day).find(TABLE, key).isPresent();
    }

    @Test
    void aKeyOfTheRegionEndsForThisCountryFromItsDay() {
        var changed = law.amended(List.of(ending("AGO")));

        assertThat(has(changed, "AGO", NEW_YEAR.minusDays(1))).isTrue();
        assertThat(has(changed, "AGO", NEW_YEAR)).isFalse();
        assertThat(has(changed, "COD", NEW_YEAR)).isTrue();
    }

    @Test
    void theVersionSaysThatTheRegionsLawIsAnotherHere() {
        assertThat(law.amended(List.of(ending("AGO"))).version()).matches("BDI:0011.2233.(\\w{8})\\+EAC:0011.2233.\\1");
        assertThat(law.amended(List.of(ending("DEU"))).version()).endsWith("+EAC:0011.2233");
    }

    @Test
    void whatTheCountryDoesNotSayIsTheRegions() {
        assertThat(law.of(TABLE, "AGO")).singleElement().satisfies(row -> assertThat(row.law())
                .isEqualTo(EAC));
        var own = new LawAmendment(
                new LawChangeId(UUID.fromString("0192a6e0-0000-7000-8000-000000000032")),
                List.of(new LawChange.Row(
                        TABLE,
                        "AGO",
                        NEW_YEAR,
                        Optional.of(value(
                                "AGO",
                                new DateRange(Optional.of(NEW_YEAR), Optional.of(LocalDate.parse("2027-01-31"))))),
                        Optional.empty(),
                        2)));
        assertThat(law.amended(List.of(own)).of(TABLE, "AGO"))
                .extracting(row -> row.law() + " " + Periods.first(row).getYear())
                .containsExactlyInAnyOrder("BDI 2027", "EAC " + LocalDate.MIN.getYear(), "EAC 2027");
    }
}
