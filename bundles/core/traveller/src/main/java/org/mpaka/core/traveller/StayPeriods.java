package org.mpaka.core.traveller;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.StayCount;
import org.mpaka.api.traveller.StayCount.Period;
import org.mpaka.api.traveller.StayRule;

/**
 * Stays made of crossings, and their days under a rule.
 *
 * <p>As in {@link Stays}: calendar days at the post, the first and the last included; of an entry that another entry
 * follows only its day is known, and of an exit without entry its own.
 */
final class StayPeriods {
    private final LocalDate on;
    private final StayRule rule;
    private final PostTimes times;
    private final List<Period> periods = new ArrayList<>();
    /** Bit 0 is the first day of the window, the last bit the day asked about. */
    private final BitSet present;

    private StayPeriods(LocalDate on, StayRule rule, PostTimes times) {
        this.on = on;
        this.rule = rule;
        this.times = times;
        present = new BitSet(rule.windowDays());
    }

    /** @param counting those that count, latest first */
    static StayCount count(List<Crossing> counting, LocalDate on, StayRule rule, PostTimes times) {
        var all = new StayPeriods(on, rule, times);
        Optional<Crossing> after = Optional.empty();
        for (var crossing : counting) {
            if (crossing.outcome() != Crossing.Outcome.ADMITTED
                    || times.day(crossing).isAfter(on)) continue;
            all.add(crossing, after);
            after = Optional.of(crossing);
        }
        return all.count();
    }

    private void add(Crossing crossing, Optional<Crossing> after) {
        var day = times.day(crossing);
        if (crossing.direction() == Direction.EXIT) {
            // its stay comes with the entry before it; where there is none, the day stands alone
            mark(day, day);
            return;
        }
        var exit = after.filter(next -> next.direction() == Direction.EXIT);
        boolean goesOn = after.isEmpty();
        var last = exit.map(times::day).orElse(goesOn ? on : day);
        int days = mark(day, last);
        if (days > 0)
            periods.add(new Period(day, exit.map(times::day), crossing.post(), exit.map(Crossing::post), days));
    }

    private int mark(LocalDate from, LocalDate to) {
        int first = (int) Math.max(0, DAYS.between(start(), from));
        int last = (int) Math.min(rule.windowDays() - 1L, DAYS.between(start(), to));
        if (last < first) return 0;
        present.set(first, last + 1);
        return last - first + 1;
    }

    private LocalDate start() {
        return on.minusDays(rule.windowDays() - 1L);
    }

    private StayCount count() {
        int spent = present.cardinality();
        int left = 0;
        // day by day: what was spent long ago falls out of the window while the stay goes on
        var days = (BitSet) present.clone();
        boolean today = days.get(rule.windowDays() - 1);
        for (int ahead = today ? 1 : 0; left < rule.windowDays(); ahead++) {
            days.set(rule.windowDays() - 1 + ahead);
            if (days.get(ahead, ahead + rule.windowDays()).cardinality() > rule.days()) break;
            left++;
        }
        var first = today ? on.plusDays(1) : on;
        boolean within = spent <= rule.days();
        Optional<LocalDate> lastDay = left > 0
                ? Optional.of(first.plusDays(left - 1L))
                : today && within ? Optional.of(on) : Optional.empty();
        return new StayCount(on, rule, spent, left, lastDay, periods);
    }
}
