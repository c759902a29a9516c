package org.mpaka.documents.alertlists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfacDatesTest {
    @ParameterizedTest
    @CsvSource({
        "29 Jul 1980, 1980-07-29, 1980-07-29, false",
        "Feb 1975, 1975-02, 1975-02, false",
        "1984, 1984, 1984, false",
        "circa 1958, 1958, 1958, true",
        "circa 12 Mar 1958, 1958-03-12, 1958-03-12, true",
        "1965 to 1969, 1965, 1969, false",
        "01 Jan 1965 to 31 Dec 1966, 1965-01-01, 1966-12-31, false",
        "circa 1979-1982, 1979, 1982, true",
        "Jan 1960 to Mar 1961, 1960-01, 1961-03, false"
    })
    void readsWhatTheListsWrite(String text, String from, String to, boolean about) {
        assertThat(OfacDates.read(text)).hasValueSatisfying(range -> {
            assertThat(range.from()).hasToString(from);
            assertThat(range.to()).hasToString(to);
            assertThat(range.approximate()).isEqualTo(about);
        });
    }

    @ParameterizedTest
    @CsvSource({"31 Feb 1980", "unknown", "12 Foo 1980", "1970 to 1960", "19800", "''", "0000", "circa"})
    void leavesOutWhatIsNoDate(String text) {
        assertThat(OfacDates.read(text)).isEmpty();
    }
}
