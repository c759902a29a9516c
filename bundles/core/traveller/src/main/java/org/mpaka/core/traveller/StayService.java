package org.mpaka.core.traveller;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.Overstay;
import org.mpaka.api.traveller.StayBook;
import org.mpaka.api.traveller.StayCount;
import org.mpaka.api.traveller.StayRule;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.core.json.Payloads;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts days of stays, and lists those who should have left. */
@Component
public final class StayService implements StayBook {
    private final Register register;
    private final Payloads payloads;
    private final PostTimes times;
    private final Granted granted;
    private final Clock clock;
    private final Looks looks;

    @Activate
    public StayService(
            @Reference Register register,
            @Reference Journal journal,
            @Reference Payloads payloads,
            @Reference PostTimes times,
            @Reference Granted granted,
            @Reference Clock clock) {
        this.register = register;
        this.payloads = payloads;
        this.times = times;
        this.granted = granted;
        this.clock = clock;
        looks = new Looks(journal);
    }

    @Override
    public Page<Overstay> overstays(Actor actor, int withinDays, PageRequest page) {
        actor.require(Right.TRAVELLER_READ);
        if (withinDays < 1 || withinDays > LONGEST_AGO)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "withinDays", "1–" + LONGEST_AGO);
        if (page.after().filter(after -> !Overstays.isPlace(after)).isPresent())
            throw new MpakaException(
                    ErrorCode.INVALID_FIELD, "after", page.after().orElse(""));
        var today = times.day(clock.instant());
        var rows = register.read(sql -> Overstays.find(sql, today.minusDays(withinDays), today, page));
        var shown = rows.subList(0, Math.min(page.limit(), rows.size()));
        var found = shown.stream().flatMap(row -> overstay(actor, row, today)).toList();
        looks.searched(
                actor,
                Looks.By.OVERSTAY,
                Integer.toString(withinDays),
                found.stream().map(Overstay::traveller).toList());
        return new Page<>(
                found,
                rows.size() > page.limit()
                        ? Optional.of(shown.get(shown.size() - 1).place())
                        : Optional.empty());
    }

    /** None for whom a permit carries on. */
    private Stream<Overstay> overstay(Actor actor, Overstays.Row row, LocalDate today) {
        var traveller = register.read(sql -> People.travellers(sql, List.of(row.rootId()))).stream()
                .findFirst();
        var entry = register.read(sql -> Crossings.find(sql, row.id()));
        if (traveller.isEmpty() || entry.isEmpty()) return Stream.empty();
        var until = Covered.until(row.permittedUntil(), granted.to(traveller.get()));
        if (!until.isBefore(today)) return Stream.empty();
        return Stream.of(new Overstay(
                traveller.get(), entry.get().toCrossing(row.rootId(), payloads).shownTo(actor), until, (int)
                        DAYS.between(until, today)));
    }

    @Override
    public StayCount count(Actor actor, TravellerId traveller, LocalDate on, StayRule rule) {
        actor.require(Right.TRAVELLER_READ);
        var root = register.read(sql -> People.root(sql, traveller));
        if (register.read(sql -> People.find(sql, root)).isEmpty())
            throw new MpakaException(ErrorCode.NOT_FOUND, "traveller", traveller);
        looks.viewed(actor, root);
        return StayPeriods.count(counting(root), on, rule, times);
    }

    private List<Crossing> counting(TravellerId root) {
        return register.read(sql -> {
            var group = People.group(sql, root).stream().map(Person::id).toList();
            return Crossings.counting(sql, group, clock.instant(), MOST).stream()
                    .map(row -> row.toCrossing(root, payloads))
                    .toList();
        });
    }

    /** To and fro every day of the longest window. */
    private static final int MOST = 4000;
}
