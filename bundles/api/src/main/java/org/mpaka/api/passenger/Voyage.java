package org.mpaka.api.passenger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.traveller.TransportMode;

/**
 * A flight, bus, boat or convoy as its carrier announces it.
 *
 * @param carrier the airline's code, the company's name; at most 60 characters, may be empty
 * @param number of the flight, the bus, the boat; 1 to 40 characters
 * @param legs in order, 1 to 20
 */
public record Voyage(TransportMode mode, String carrier, String number, List<Leg> legs) {
    public static final int MOST_LEGS = 20;
    private static final int LONGEST_CARRIER = 60;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_PLACE = 60;

    public Voyage {
        carrier = carrier.strip().toUpperCase(Locale.ROOT);
        number = number.strip().toUpperCase(Locale.ROOT);
        legs = List.copyOf(legs);
        if (carrier.length() > LONGEST_CARRIER)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "carrier", "0-" + LONGEST_CARRIER);
        if (number.isEmpty() || number.length() > LONGEST_NUMBER)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "number", "1-" + LONGEST_NUMBER);
        if (legs.isEmpty() || legs.size() > MOST_LEGS)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "legs", "1-" + MOST_LEGS);
    }

    /**
     * From one place to the next, times by the clock of the place.
     *
     * @param from code or name of the place, at most 60 characters; may be empty
     */
    public record Leg(String from, Optional<LocalDateTime> departs, String to, Optional<LocalDateTime> arrives) {
        public Leg {
            from = from.strip();
            to = to.strip();
            if (from.length() > LONGEST_PLACE || to.length() > LONGEST_PLACE)
                throw new MpakaException(ErrorCode.INVALID_FIELD, "place", "0-" + LONGEST_PLACE);
        }
    }

    public String from() {
        return legs.get(0).from();
    }

    public String to() {
        return legs.get(legs.size() - 1).to();
    }

    /** The first time that is known. */
    public Optional<LocalDateTime> departs() {
        return times().findFirst();
    }

    /** The last time that is known. */
    public Optional<LocalDateTime> arrives() {
        return times().reduce((earlier, later) -> later);
    }

    private Stream<LocalDateTime> times() {
        return legs.stream().flatMap(leg -> Stream.concat(leg.departs().stream(), leg.arrives().stream()));
    }

    /** What is the same in every message on one journey: mode, carrier, number and the day of the first departure. */
    public String key() {
        var day = departs()
                .map(LocalDateTime::toLocalDate)
                .map(LocalDate::toString)
                .orElse("");
        return mode + "|" + designator().replace(" ", "") + "|" + day;
    }

    /** {@code KQ 448}. */
    public String designator() {
        return (carrier + " " + number).strip();
    }
}
