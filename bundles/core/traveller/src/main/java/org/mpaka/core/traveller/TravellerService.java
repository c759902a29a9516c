package org.mpaka.core.traveller;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.traveller.Correction;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.NameQuery;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerFile;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.api.traveller.Travellers;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Searches and mends the register for officers. */
@Component
public final class TravellerService implements Travellers {
    private final Register register;
    private final Journal journal;
    private final Payloads payloads;
    private final PostTimes times;
    private final Granted granted;
    private final Clock clock;
    private final Looks looks;
    private final Amendments amendments;
    private final Object amending = new Object();

    @Activate
    public TravellerService(
            @Reference Register register,
            @Reference Journal journal,
            @Reference Payloads payloads,
            @Reference PostTimes times,
            @Reference Granted granted,
            @Reference Clock clock) {
        this.register = register;
        this.journal = journal;
        this.payloads = payloads;
        this.times = times;
        this.granted = granted;
        this.clock = clock;
        looks = new Looks(journal);
        amendments = new Amendments(times);
    }

    @Override
    public List<Traveller> findByDocument(Actor actor, Optional<CountryCode> issuer, String number) {
        actor.require(Right.TRAVELLER_READ);
        var key = DocumentKey.key(number);
        if (key.isEmpty()) throw new MpakaException(ErrorCode.MISSING_FIELD, "number");
        var found = register.read(sql -> {
            var holders = issuer.isPresent()
                    ? People.holders(sql, new DocumentKey(issuer.get(), key))
                    : People.holders(sql, key);
            return People.travellers(
                    sql, holders.stream().map(Person::rootId).distinct().toList());
        });
        looks.searched(
                actor, Looks.By.DOCUMENT, issuer.map(CountryCode::toString).orElse("") + "|" + key, found);
        return found;
    }

    @Override
    public Page<Traveller> findByName(Actor actor, NameQuery query, PageRequest page) {
        actor.require(Right.TRAVELLER_READ);
        var search = new NameSearch(query);
        var found = register.read(sql -> page(sql, search, page));
        looks.searched(
                actor, Looks.By.NAME, search.asked(), found.map(Page::items).orElseGet(List::of));
        return found.orElseThrow(() -> new MpakaException(ErrorCode.TOO_MANY_FOUND, NameSearch.MOST));
    }

    private static Optional<Page<Traveller>> page(Sql sql, NameSearch search, PageRequest page) throws SQLException {
        var ids = search.find(sql, page);
        if (ids.isEmpty()) return Optional.empty();
        var shown = ids.get().subList(0, Math.min(page.limit(), ids.get().size()));
        return Optional.of(new Page<>(People.travellers(sql, shown), NameSearch.next(ids.get(), page.limit())));
    }

    @Override
    public TravellerFile file(Actor actor, TravellerId traveller, PageRequest crossings) {
        actor.require(Right.TRAVELLER_READ);
        var after = crossings.after().map(TravellerService::cursor);
        var file = register.read(sql -> file(sql, traveller, after, crossings.limit()));
        looks.viewed(actor, file.traveller().id());
        return new TravellerFile(
                file.traveller(),
                file.merged(),
                file.crossings().map(crossing -> crossing.shownTo(actor)),
                file.openEntry().map(crossing -> crossing.shownTo(actor)),
                file.openEntry().isPresent() && file.overstayDays() > 0
                        ? Stays.over(file.openEntry().get(), times.day(clock.instant()), granted.to(file.traveller()))
                        : file.overstayDays());
    }

    private TravellerFile file(Sql sql, TravellerId id, Optional<CrossingId> after, int limit) throws SQLException {
        var root = People.root(sql, id);
        var traveller = traveller(sql, root);
        var group = People.group(sql, root).stream().map(Person::id).toList();
        var rows = Crossings.page(sql, group, after, limit + 1);
        var shown = rows.subList(0, Math.min(limit, rows.size())).stream()
                .map(row -> row.toCrossing(root, payloads))
                .toList();
        var next = rows.size() > limit
                ? Optional.of(shown.get(shown.size() - 1).id().toString())
                : Optional.<String>empty();
        Instant now = clock.instant();
        var counting = Crossings.counting(sql, group, now, RegisterHistory.LATEST).stream()
                .map(row -> row.toCrossing(root, payloads))
                .toList();
        var stays = Stays.of(counting, now, times);
        return new TravellerFile(
                traveller,
                group.stream().filter(member -> !member.equals(root)).toList(),
                new Page<>(shown, next),
                stays.openEntry(),
                Math.max(stays.overstayDays(), stays.overstayAtExit()));
    }

    @Override
    public List<Traveller> merged(Actor actor, TravellerId traveller) {
        actor.require(Right.TRAVELLER_READ);
        var root =
                register.read(sql -> traveller(sql, People.root(sql, traveller)).id());
        looks.viewed(actor, root);
        return register.read(sql -> People.apart(
                sql,
                People.group(sql, root).stream()
                        .filter(member -> !member.id().equals(root))
                        .toList()));
    }

    @Override
    public Crossing crossing(Actor actor, CrossingId crossing) {
        actor.require(Right.TRAVELLER_READ);
        var found = register.read(sql -> crossing(sql, crossing));
        looks.viewed(actor, crossing);
        return found.shownTo(actor);
    }

    @Override
    public Crossing correct(Actor actor, CrossingId crossing, Correction correction, Optional<String> idempotencyKey) {
        actor.require(Right.TRAVELLER_CORRECT);
        var reason = Amendments.reason(correction.reason());
        var id = new CrossingId(idempotencyKey
                .map(key -> Amendments.repeatable(actor.user().value(), key, crossing))
                .orElseGet(() -> TimeOrderedUuid.next(clock)));
        synchronized (amending) {
            var done = register.read(sql -> Crossings.find(sql, id));
            if (done.isPresent()) return register.read(sql -> crossing(sql, id)).shownTo(actor);
            var old = register.read(sql -> crossing(sql, crossing));
            if (old.status() != Crossing.Status.RECORDED)
                throw new MpakaException(ErrorCode.WRONG_STATE, "crossing", old.status(), "correct");
            var replacing = amendments.replacing(old, id, correction, clock.instant());
            append(
                    actor,
                    new Draft(
                            TravellerEvents.CROSSING_CORRECTED,
                            crossing.toString(),
                            new TravellerEvents.CrossingCorrected(replacing, reason)),
                    idempotencyKey);
        }
        return register.read(sql -> crossing(sql, id)).shownTo(actor);
    }

    @Override
    public Traveller merge(
            Actor actor, TravellerId kept, TravellerId merged, String reason, Optional<String> idempotencyKey) {
        actor.require(Right.TRAVELLER_MERGE);
        var why = Amendments.reason(reason);
        if (kept.equals(merged)) throw new MpakaException(ErrorCode.INVALID_FIELD, "merged", "the same person");
        synchronized (amending) {
            var into = register.read(sql -> person(sql, kept));
            var from = register.read(sql -> person(sql, merged));
            boolean repeated = idempotencyKey.isPresent() && from.mergedInto().equals(Optional.of(kept));
            if (!repeated) {
                if (into.mergedInto().isPresent()) throw merged(kept, "merge");
                if (from.mergedInto().isPresent()) throw merged(merged, "merge");
                append(
                        actor,
                        new Draft(
                                TravellerEvents.TRAVELLERS_MERGED,
                                kept.toString(),
                                new TravellerEvents.TravellersMerged(kept, merged, why)),
                        idempotencyKey);
            }
        }
        return register.read(sql -> traveller(sql, kept));
    }

    @Override
    public Traveller unmerge(Actor actor, TravellerId merged, String reason, Optional<String> idempotencyKey) {
        actor.require(Right.TRAVELLER_MERGE);
        var why = Amendments.reason(reason);
        synchronized (amending) {
            var person = register.read(sql -> person(sql, merged));
            boolean repeated = idempotencyKey.isPresent() && person.setApart();
            if (!repeated) {
                if (person.mergedInto().isEmpty())
                    throw new MpakaException(ErrorCode.WRONG_STATE, "traveller", "not merged", "unmerge");
                append(
                        actor,
                        new Draft(
                                TravellerEvents.TRAVELLERS_UNMERGED,
                                merged.toString(),
                                new TravellerEvents.TravellersUnmerged(merged, why)),
                        idempotencyKey);
            }
        }
        return register.read(sql -> traveller(sql, merged));
    }

    private void append(Actor actor, Draft draft, Optional<String> idempotencyKey) {
        journal.append(actor, List.of(draft), idempotencyKey);
    }

    private static MpakaException merged(TravellerId id, String asked) {
        return new MpakaException(ErrorCode.WRONG_STATE, "traveller " + id, "merged", asked);
    }

    private static Person person(Sql sql, TravellerId id) throws SQLException {
        return People.find(sql, id).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "traveller", id));
    }

    private static Traveller traveller(Sql sql, TravellerId id) throws SQLException {
        return People.travellers(sql, List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "traveller", id));
    }

    private Crossing crossing(Sql sql, CrossingId id) throws SQLException {
        var row = Crossings.find(sql, id).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "crossing", id));
        return row.toCrossing(People.root(sql, row.travellerId()), payloads);
    }

    private static CrossingId cursor(String after) {
        try {
            return CrossingId.of(after);
        } catch (IllegalArgumentException e) {
            throw new MpakaException(e, ErrorCode.INVALID_FIELD, "after", after);
        }
    }
}
