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

    /** The same person, of whom more or something else is said: to be compared anew. */
    Row saying(AnnouncedPassenger now) {
        return new Row(id, journey, now, state, false, records);
    }

    @Override
    public String toString() {
        return "Row " + id;
    }
}
