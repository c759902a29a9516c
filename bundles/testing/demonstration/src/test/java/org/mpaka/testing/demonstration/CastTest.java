package org.mpaka.testing.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
import org.mpaka.api.access.Role;
import org.mpaka.api.traveller.Direction;
import org.mpaka.core.json.MpakaMapper;
import org.mpaka.testing.demonstration.Cast.Passage;

class CastTest {
    private final Cast cast = read();

    private static Cast read() {
        try {
            return DemonstrationData.read(MpakaMapper.strict());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyCountryHasAnOfficerAndASupervisor() {
        for (String country : new String[] {"BDI", "TZA", "XRU"})
            assertThat(cast.officersOf(CountryCode.of(country)))
                    .flatExtracting(Cast.Officer::roles)
                    .contains(Role.OFFICER, Role.SUPERVISOR)
                    .doesNotContain(Role.ADMINISTRATOR, Role.MACHINE);
    }

    @Test
    void twoSupervisorsCanApproveWhatOneProposes() {
        for (String country : new String[] {"BDI", "TZA", "XRU"})
            assertThat(cast.officersOf(CountryCode.of(country)))
                    .filteredOn(officer -> officer.roles().contains(Role.SUPERVISOR))
                    .extracting(Cast.Officer::user)
                    .hasSize(2)
                    .doesNotHaveDuplicates();
    }

    @Test
    void whereNobodyIsNamedUtopiansServe() {
        assertThat(cast.officersOf(CountryCode.of("XRU")))
                .isEqualTo(cast.officersOf(CountryCode.of("UTO")))
                .isNotEqualTo(cast.officersOf(CountryCode.of("BDI")));
    }

    @Test
    void noTwoTravellersShareADocument() {
        assertThat(cast.travellers())
                .extracting(person -> person.document().number())
                .doesNotHaveDuplicates();
    }

    @Test
    void nobodyCrossesTwiceInTheSameDirectionWithoutReturning() {
        for (var person : cast.travellers()) {
            var passages = new ArrayList<>(person.passages());
            passages.sort(Comparator.comparing(Passage::daysAgo).reversed());
            assertThat(passages).isNotEmpty();
            Direction before = null;
            for (Passage passage : passages) {
                assertThat(passage.direction()).isNotEqualTo(before);
                before = passage.direction();
            }
        }
    }

    @Test
    void oneAlertIsSilentAndEachSaysThatItIsInvented() {
        assertThat(cast.alerts()).anyMatch(alert -> alert.silent());
        assertThat(cast.alerts()).allMatch(alert -> alert.reason().startsWith("Invented for demonstration"));
    }
}
