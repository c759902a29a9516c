package org.mpaka.api.passenger;

import java.util.List;
import java.util.UUID;
import org.mpaka.api.alert.ScreenedPerson;

/**
 * A person on a journey.
 *
 * @param records to compare, best first, as far as the reader may know
 * @param screened compared with the lists as they are now
 */
public record JourneyPassenger(
        UUID id, AnnouncedPassenger announced, State state, boolean screened, List<ScreenedPerson.Record> records) {
    public JourneyPassenger {
        records = List.copyOf(records);
    }

    /** Whether he has come. */
    public enum State {
        EXPECTED,
        ARRIVED,
        CANCELLED,
        NOT_ON_BOARD
    }

    @Override
    public String toString() {
        return "JourneyPassenger " + id;
    }
}
