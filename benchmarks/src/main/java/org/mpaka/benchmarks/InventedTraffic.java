package org.mpaka.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.access.UserId;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerId;

/**
 * Crossings of a year at a country's posts, in order of time: few people cross often, many once or twice, everybody in
 * and out by turns.
 */
final class InventedTraffic {
    private static final Instant START = Instant.parse("2026-01-01T04:00:00Z");
    private static final long YEAR_MILLIS = 365L * 86_400_000;
    private static final ZoneId ZONE = ZoneId.of("Africa/Bujumbura");
    private static final List<String> POSTS =
            List.of("BDI-KOB", "BDI-MUG", "BDI-GAT", "BDI-RUH", "BDI-KAN", "BDI-GIS", "BDI-BUJ", "BDI-RUM");
    private static final List<UserId> OFFICERS =
            List.of(UserId.of("a.niyonzima"), UserId.of("b.hakizimana"), UserId.of("i.nduwayo"));
    /** How much more often the frequent ones cross. */
    private static final double SKEW = 2.2;

    private final int crossings;
    private final int persons;

    InventedTraffic(int crossings, int persons) {
        this.crossings = crossings;
        this.persons = persons;
    }

    int persons() {
        return persons;
    }

    void each(BiConsumer<Traveller, Crossing> action) {
        var random = new SplittableRandom(42);
        var inside = new boolean[persons];
        for (int i = 0; i < crossings; i++) {
            int number = (int) (persons * Math.pow(random.nextDouble(), SKEW));
            var traveller = InventedPeople.person(number, id(number));
            var at = START.plusMillis(YEAR_MILLIS * i / crossings);
            var direction = inside[number] ? Direction.EXIT : Direction.ENTRY;
            inside[number] = !inside[number];
            action.accept(traveller, crossing(i, traveller, direction, at, random));
        }
    }

    /** The identifier of a person by number. */
    static TravellerId id(int number) {
        return new TravellerId(
                new UUID(0x0190_0000_0000_7000L + ((long) number << 16), 0x8000_0000_0000_0000L | number));
    }

    private static Crossing crossing(
            int number, Traveller traveller, Direction direction, Instant at, SplittableRandom random) {
        boolean visitor = !traveller.nationality().value().equals("BDI");
        var stay = visitor && direction == Direction.ENTRY ? Optional.of(30) : Optional.<Integer>empty();
        var day = at.atZone(ZONE).toLocalDate();
        return new Crossing(
                new CrossingId(new UUID(at.toEpochMilli() << 16 | 0x7000, 0x8000_0000_0000_0000L | number)),
                traveller.id(),
                direction,
                random.nextInt(500) == 0 ? Crossing.Outcome.REFUSED : Crossing.Outcome.ADMITTED,
                Crossing.Status.RECORDED,
                BorderPostId.of(POSTS.get((int) (Math.pow(random.nextDouble(), 2) * POSTS.size()))),
                Integer.toString(1 + random.nextInt(6)),
                at,
                traveller.documents().get(0),
                traveller.nationality(),
                Optional.of(random.nextInt(5) == 0 ? CountryCode.of("TZA") : traveller.nationality()),
                traveller.sex(),
                Optional.of(Period.between(traveller.birth().earliest().orElse(LocalDate.EPOCH), day)
                        .getYears()),
                visitor ? TravellerClass.VISITOR : TravellerClass.CITIZEN,
                Optional.of(Purpose.values()[random.nextInt(Purpose.values().length)]),
                TransportMode.values()[random.nextInt(6)],
                stay,
                stay.map(days -> day.plusDays(days - 1L)),
                List.of(),
                OFFICERS.get(random.nextInt(OFFICERS.size())),
                Optional.empty());
    }
}
