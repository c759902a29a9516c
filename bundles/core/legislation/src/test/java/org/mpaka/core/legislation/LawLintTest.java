package org.mpaka.core.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.LawFinding;

class LawLintTest {
    private static final CountryCode UTO = CountryCode.of("UTO");
    private static final String GOOD =
            """
            seen: 2026-11-22
            sources: {S1: example.org/law}
            exclusive: [[free, referral]]
            tables:
              free:
                - {id: TST-V-01, key: KEN, values: {days: 90}, unit: days, to: 2026-12-31, cite: [{title: Act, sources: [S1], gazetted: 2020-01-01}], confidence: C1}
                - {id: TST-V-02, key: KEN, values: {days: 60}, unit: days, from: 2027-01-01, cite: [{title: Act, sources: [S1], gazetted: not seen}], confidence: C1}
              referral:
                - {id: TST-V-03, key: SOM, cite: [{title: Act, sources: [S1], gazetted: not seen}], confidence: C1}
              fee:
                - {id: TST-F-01, key: visa, values: {fee: 20, currency: USD}, unit: USD, cite: [{title: Act, sources: [S1], gazetted: not seen}], confidence: C1}
            """;

    @Test
    void findsNothingInAWholeLaw() {
        assertThat(findings(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seen: 2026-11-22||law.finding.not-seen-when|1",
                ", gazetted: 2020-01-01||law.finding.gazette|6",
                "title: Act, sources: [S1], gazetted: 2020-01-01|title: Act, gazetted: 2020-01-01|law.finding.source|6",
                "key: SOM|key: SOL|law.finding.code|9",
                "key: SOM|key: SOL-diplomatic-passport|law.finding.code|9",
                "key: SOM|key: KEN|law.finding.contradiction|9",
                "from: 2027-01-01|from: 2027-01-02|law.finding.gap|7",
                "unit: USD, ||law.finding.unit-missing|11",
                "unit: USD|unit: dollars|law.finding.unit-unknown|11",
                "unit: USD|unit: days|law.finding.unit-foreign|11",
                "currency: USD|currency: XXQ|law.finding.unit-currency|11",
                "fee: 20|fee: twenty|law.finding.unit-number|11",
                "fee: 20|fee: -20|law.finding.unit-number|11",
                "unit: USD|unit: USD, threshold: height|law.finding.threshold|11",
            })
    void namesFileLineAndSentence(String right, String wrong, String sentence, int line) {
        var found = findings(GOOD.replace(right, wrong == null ? "" : wrong));

        assertThat(found)
                .extracting(
                        LawFinding::file, LawFinding::line, one -> one.what().code())
                .contains(tuple("test.yaml", line, sentence));
    }

    @Test
    void takesAGapThatIsMeant() {
        assertThat(findings(GOOD.replace("from: 2027-01-01", "from: 2027-02-01, gap: January was without law")))
                .isEmpty();
    }

    private static List<LawFinding> findings(String text) {
        var contents = LawFileReader.read(UTO, "test.yaml", text);
        assertThat(contents.faults()).isEmpty();
        return LawLint.findings(List.of(new Law(
                UTO, Optional.empty(), List.of(), contents.rows(), contents.exclusive(), contents.findings(), "test")));
    }
}
