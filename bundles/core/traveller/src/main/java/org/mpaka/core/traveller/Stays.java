package org.mpaka.core.traveller;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.HeldPermit;

/**
 * What crossings tell of a person's stays.
 *
 * <p>Only admissions move a person; of two entries in a row the later one counts, and of the first nothing but its day
 * is known; the same holds for exits. Days are counted as calendar days at the post, the first and the last included.
 *
 * @param openEntry the last admission, if it was an entry
 * @param lastExit the last admission, if it was an exit
 * @param overstayDays days past the permitted stay of the open entry at that moment
 * @param overstayAtExit days past the permitted stay of the last entry when the last exit was made
 * @param daysInLast180 days with presence, that moment's day and the 179 before
 */
record Stays(
        Optional<Crossing> openEntry,
        Optional<Crossing> lastExit,
        int overstayDays,
        int overstayAtExit,
        int daysInLast180) {
    static final int WINDOW = 180;

    /** @param counting those that count, latest first */
    static Stays of(List<Crossing> counting, Instant at, PostTimes times) {
        var admitted = counting.stream()
                .filter(crossing -> crossing.outcome() == Crossing.Outcome.ADMITTED)
                .toList();
        var last = admitted.stream().findFirst();
        var openEntry = last.filter(crossing -> crossing.direction() == Direction.ENTRY);
        var lastExit = last.filter(crossing -> crossing.direction() == Direction.EXIT);
        var before = admitted.stream().skip(1).findFirst().filter(crossing -> crossing.direction() == Direction.ENTRY);
        var today = times.day(at);
        return new Stays(
                openEntry,
                lastExit,
                openEntry.map(entry -> over(entry, today)).orElse(0),
                lastExit.flatMap(exit -> before.map(entry -> over(entry, times.day(exit))))
                        .orElse(0),
                present(admitted, today, times).cardinality());
    }

    private static int over(Crossing entry, LocalDate day) {
        return over(entry, day, List.of());
    }

    /** Days past what the entry allowed, or permits that carry it on. */
    static int over(Crossing entry, LocalDate day, List<HeldPermit> permits) {
        return entry.permittedUntil()
                .map(until -> (int) Math.max(0, DAYS.between(Covered.until(until, permits), day)))
                .orElse(0);
    }

    /** Bit 0 is today, bit 179 the first day of the window. */
    private static BitSet present(List<Crossing> admitted, LocalDate today, PostTimes times) {
        var present = new BitSet(WINDOW);
        LocalDate left = today;
        boolean knownUntil = true;
        for (var crossing : admitted) {
            var day = times.day(crossing);
            if (crossing.direction() == Direction.ENTRY) mark(present, day, knownUntil ? left : day, today);
            else mark(present, day, day, today);
            left = day;
            knownUntil = crossing.direction() == Direction.EXIT;
        }
        return present;
    }

    private static void mark(BitSet present, LocalDate from, LocalDate to, LocalDate today) {
        int nearest = (int) Math.max(0, DAYS.between(to, today));
        int farthest = (int) Math.min(WINDOW - 1, DAYS.between(from, today));
        if (farthest >= nearest) present.set(nearest, farthest + 1);
    }
}
