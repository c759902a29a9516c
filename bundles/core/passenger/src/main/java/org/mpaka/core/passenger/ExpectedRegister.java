package org.mpaka.core.passenger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.exchange.ExpectedArrival;
import org.mpaka.api.exchange.ExpectedArrivals;
import org.mpaka.api.passenger.AnnouncedPassenger.Paper;
import org.mpaka.api.passenger.ExpectedPeople;
import org.mpaka.api.passenger.ExpectedPerson;
import org.mpaka.api.passenger.ExpectedPerson.Source;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Makes one list of those whom neighbours told of and those on passenger lists. */
@Component(service = ExpectedPeople.class)
public final class ExpectedRegister implements ExpectedPeople {
    static final Duration OVERDUE_AFTER = Duration.ofHours(24);
    private static final char BETWEEN = '~';

    private final PassengerStore store;
    private final ExpectedRows rows;
    private final Clock clock;

    /** Dynamic, because a post without exchange has none. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable ExpectedArrivals neighbours;

    @Activate
    public ExpectedRegister(@Reference PassengerStore store, @Reference ExpectedRows rows, @Reference Clock clock) {
        this.store = store;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Page<ExpectedPerson> waiting(Actor actor, PageRequest page) {
        actor.require(Right.INSPECT);
        var after = page.after().map(ExpectedRegister::cursors).orElse(new String[] {"", ""});
        var told = told(actor, page.limit(), after[0]);
        var listed = listed(after[1].isEmpty() ? Cursor.START : Cursor.of(after[1]), page.limit() + 1);
        var all = new ArrayList<>(told.items());
        all.addAll(listed);
        all.sort(Comparator.comparing(ExpectedPerson::since)
                .thenComparing(one -> one.id().toString()));
        var shown = all.subList(0, Math.min(page.limit(), all.size()));
        boolean more = all.size() > shown.size() || told.next().isPresent();
        return new Page<>(shown, more ? Optional.of(next(actor, shown, after)) : Optional.empty());
    }

    /** The neighbours' list has a cursor of its own, which is passed on unread: it is asked for what was shown of it. */
    private String next(Actor actor, List<ExpectedPerson> shown, String[] after) {
        int told = (int)
                shown.stream().filter(one -> one.source() == Source.NEIGHBOUR).count();
        var neighbours =
                told == 0 ? after[0] : told(actor, told, after[0]).next().orElse("-");
        var own = shown.stream()
                .filter(one -> one.source() == Source.PASSENGER_LIST)
                .reduce((earlier, later) -> later)
                .map(one -> new Cursor(one.since(), one.id().toString()).text())
                .orElse(after[1]);
        return neighbours + BETWEEN + own;
    }

    private static String[] cursors(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) throw new MpakaException(ErrorCode.INVALID_CODE, "page", text);
        return new String[] {text.substring(0, between), text.substring(between + 1)};
    }

    /** @param after {@code -} after the last */
    private Page<ExpectedPerson> told(Actor actor, int limit, String after) {
        var source = neighbours;
        if (source == null || after.equals("-")) return Page.of(List.of());
        var from = after.isEmpty() ? Optional.<String>empty() : Optional.of(after);
        return source.waiting(actor, new PageRequest(limit, from)).map(ExpectedRegister::person);
    }

    private static ExpectedPerson person(ExpectedArrival arrival) {
        return new ExpectedPerson(
                arrival.id(),
                Source.NEIGHBOUR,
                arrival.left(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(arrival.from()),
                Optional.of(arrival.leftAt()),
                arrival.names(),
                arrival.birth(),
                arrival.nationality(),
                arrival.document().map(document -> document.number()),
                arrival.state() == ExpectedArrival.State.OVERDUE);
    }

    private List<ExpectedPerson> listed(Cursor after, int limit) {
        return rows.waiting(after, limit).stream().map(this::person).toList();
    }

    private ExpectedPerson person(ExpectedRows.Waiting waiting) {
        var row = waiting.row();
        var person = row.announced();
        return new ExpectedPerson(
                row.id(),
                Source.PASSENGER_LIST,
                waiting.due(),
                Optional.of(row.journey()),
                store.journey(row.journey())
                        .map(journey -> journey.body().voyage().designator()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(person.names()),
                Optional.of(person.birth()),
                person.nationality(),
                person.document().map(Paper::number),
                waiting.due().plus(OVERDUE_AFTER).isBefore(clock.instant()));
    }

    @Override
    public Optional<Match> match(Actor actor, TravelDocument document) {
        actor.require(Right.INSPECT);
        return listedWith(document).or(() -> toldOf(document));
    }

    private Optional<Match> toldOf(TravelDocument document) {
        var source = neighbours;
        if (source == null) return Optional.empty();
        return source.match(document).map(arrival -> {
            var differs = arrival.names()
                    .filter(names -> !NameKey.of(names).agrees(NameKey.of(document.names())))
                    .isPresent();
            return new Match(person(arrival), By.DOCUMENT, differs);
        });
    }

    private Optional<Match> listedWith(TravelDocument document) {
        Instant now = clock.instant();
        var key = NameKey.of(document.names());
        var same = rows.withDocument(document.number(), document.issuer(), now);
        if (same.isPresent()) {
            var names = same.get().row().announced().names();
            return Optional.of(new Match(person(same.get()), By.DOCUMENT, !key.agrees(NameKey.of(names))));
        }
        return rows.bornOn(document.birth(), now).stream()
                .filter(waiting ->
                        key.agrees(NameKey.of(waiting.row().announced().names())))
                .findFirst()
                .map(waiting -> new Match(person(waiting), By.NAME_AND_BIRTH, false));
    }
}
