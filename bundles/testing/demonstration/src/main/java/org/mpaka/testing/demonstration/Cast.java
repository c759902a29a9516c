package org.mpaka.testing.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.NewAlert;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.api.traveller.TransportMode;

/**
 * Everybody who appears, as the file {@code cast.json} lists them. All are invented.
 *
 * @param alerts of the national list
 */
record Cast(List<Officer> officers, List<Person> travellers, List<NewAlert> alerts) {
    private static final CountryCode UTOPIA = CountryCode.of("UTO");

    /** Who serves there; where the file names nobody, as for a country outside this tree, Utopia's officers do. */
    List<Officer> officersOf(CountryCode country) {
        var own = servingIn(country);
        return own.isEmpty() ? servingIn(UTOPIA) : own;
    }

    private List<Officer> servingIn(CountryCode country) {
        return officers.stream()
                .filter(officer -> officer.country().equals(country))
                .toList();
    }

    /** @param country where the officer serves */
    record Officer(CountryCode country, UserId user, String name, Set<Role> roles) {}

    /** A traveller with crossings behind him. */
    record Person(
            PersonNames names,
            PartialDate birth,
            Sex sex,
            CountryCode nationality,
            DocumentReference document,
            Optional<CountryCode> residence,
            List<Passage> passages) {
        @Override
        public String toString() {
            return "Person of " + nationality;
        }
    }

    /**
     * @param daysAgo before the day the data are loaded
     * @param stayDays granted at an entry
     */
    record Passage(
            int daysAgo,
            Direction direction,
            Optional<Purpose> purpose,
            TransportMode mode,
            Optional<Integer> stayDays) {
        LocalDate day(LocalDate today) {
            return today.minusDays(daysAgo);
        }
    }
}
