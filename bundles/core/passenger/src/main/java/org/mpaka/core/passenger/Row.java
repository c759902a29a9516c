package org.mpaka.core.passenger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.CountryCode;
import org.mpaka.api.alert.ScreenedPerson;
import org.mpaka.api.passenger.AnnouncedPassenger;
import org.mpaka.api.passenger.AnnouncedPassenger.Paper;
import org.mpaka.api.passenger.JourneyPassenger.State;

/** A person on a journey as kept. */
record Row(
        UUID id,
        UUID journey,
        AnnouncedPassenger announced,
        State state,
        boolean screened,
        List<ScreenedPerson.Record> records) {
    Row {
        records = List.copyOf(records);
    }

    Optional<String> number() {
        return announced.document().map(Paper::number).flatMap(Numbers::plain);
    }

    Optional<CountryCode> issuer() {
        return announced.document().flatMap(Paper::issuer);
    }

    Row in(State now) {
        return new Row(id, journey, announced, now, screened, records);
    }

    /** The same person, of whom more or something else is said: to be compared anew where it is of who he is. */
    Row saying(AnnouncedPassenger now) {
        return new Row(id, journey, now, state, screened && samePerson(announced, now), records);
    }

    /** As far as it is compared and answered: by what the carrier knows him is not. */
    static boolean samePerson(AnnouncedPassenger one, AnnouncedPassenger other) {
        return one.names().equals(other.names())
                && one.birth().equals(other.birth())
                && one.sex().equals(other.sex())
                && one.nationality().equals(other.nationality())
                && one.document().equals(other.document());
    }

    @Override
    public String toString() {
        return "Row " + id;
    }
}
