package org.mpaka.core.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mpaka.core.screening.Band;

class NameComparisonTest {
    private final NameComparison comparison = new NameComparison();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/org/mpaka/core/screening/names.csv", delimiter = ';')
    void tellsNamesOfOnePersonFromOthers(String why, String name, boolean cut, String other, boolean same) {
        double score = 0.97 * comparison.score(name, cut, other) / 1000;

        if (same) assertThat(score).isGreaterThanOrEqualTo(Band.THRESHOLD);
        else assertThat(score).isLessThan(Band.THRESHOLD);
    }

    @Property
    void neverLeavesItsScale(@ForAll @StringLength(max = 60) String one, @ForAll @StringLength(max = 60) String other) {
        assertThat(comparison.score(one, false, other)).isBetween(0, 1000);
        assertThat(comparison.score(one, true, other)).isBetween(0, 1000);
    }

    @Property
    void findsEveryNameItself(@ForAll @CharRange(from = 'B', to = 'Z') @StringLength(min = 2, max = 20) String one) {
        assertThat(comparison.score(one + " NDAYIZEYE", false, "Ndayizeye " + one))
                .isGreaterThanOrEqualTo(950);
    }
}
