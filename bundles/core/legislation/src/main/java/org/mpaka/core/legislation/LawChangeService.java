package org.mpaka.core.legislation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.PostClocks;
import org.mpaka.api.ThisNode;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.legislation.BorderPosts;
import org.mpaka.api.legislation.LawChange;
import org.mpaka.api.legislation.LawChange.State;
import org.mpaka.api.legislation.LawChangeId;
import org.mpaka.api.legislation.LawChanges;
import org.mpaka.api.legislation.LawComparison;
import org.mpaka.api.legislation.LawDifference;
import org.mpaka.api.legislation.LawRowText;
import org.mpaka.api.legislation.LawTablePreview;
import org.mpaka.api.legislation.LawVersion;
import org.mpaka.core.legislation.LawEvents.Decided;
import org.mpaka.core.legislation.LawEvents.Proposed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets two persons change the law's values. */
@Component(service = {LawChanges.class, LawChangeService.class})
public final class LawChangeService implements LawChanges {
    private static final int LONGEST_PERIOD_DAYS = 400;
    /** Crossings between two words to whoever watches. */
    private static final int A_NEWS = 100;

    private final LawChangeRegister register;
    private final LawVersions versions;
    private final LawCases cases;
    private final BorderPosts posts;
    private final Journal journal;
    private final Clock clock;
    private final PostDay day;
    private final Object changing = new Object();

    @Activate
    public LawChangeService(
            @Reference LawChangeRegister register,
            @Reference LawVersions versions,
            @Reference LawCases cases,
            @Reference BorderPosts posts,
            @Reference Journal journal,
            @Reference Clock clock,
            @Reference ThisNode node,
            @Reference PostClocks clocks) {
        this(register, versions, cases, posts, journal, clock, () -> clocks.zones()
                .day(node.identity().post(), clock.instant()));
    }

    LawChangeService(
            LawChangeRegister register,
            LawVersions versions,
            LawCases cases,
            BorderPosts posts,
            Journal journal,
            Clock clock,
            PostDay day) {
        this.register = register;
        this.versions = versions;
        this.cases = cases;
        this.posts = posts;
        this.journal = journal;
        this.clock = clock;
        this.day = day;
    }

    /** The day it is at this post. */
    interface PostDay {
        LocalDate today();
    }

    @Override
    public LawChange propose(Actor actor, byte[] file, String source, String reason) {
        actor.require(Right.LAW_PROPOSE);
        return propose(actor, texts(file, source), source, reason);
    }

    private static List<LawRowText> texts(byte[] file, String source) {
        if (file.length > MAXIMUM_FILE) throw new MpakaException(ErrorCode.TOO_LARGE, MAXIMUM_FILE);
        return LawTableFile.read(Wordings.source(source), file);
    }

    @Override
    public LawTablePreview preview(Actor actor, byte[] file, String source) {
        actor.require(Right.LAW_PROPOSE);
        var law = versions.now();
        try {
            var read = reader(source, law).readAll(texts(file, source));
            return new LawTablePreview(
                    read.rows().stream()
                            .map(row -> new LawTablePreview.Row(
                                    row, law.on(row.from()).find(row.table(), row.key())))
                            .toList(),
                    read.faults().stream().map(LawChangeService::said).toList());
        } catch (LawFaultException e) {
            return new LawTablePreview(List.of(), List.of(said(e.fault())));
        }
    }

    private static LawTablePreview.Fault said(LawFault fault) {
        return new LawTablePreview.Fault(fault.line(), fault.what());
    }

    private LawChangeReader reader(String source, LawInForce law) {
        return new LawChangeReader(source, law, this::isPost, day.today());
    }

    @Override
    public LawChange propose(Actor actor, List<LawRowText> rows, String source, String reason) {
        actor.require(Right.LAW_PROPOSE);
        var from = Wordings.source(source);
        var why = Wordings.reason(reason);
        if (rows.size() > MAXIMUM_ROWS) throw new MpakaException(ErrorCode.TOO_LARGE, MAXIMUM_ROWS);
        synchronized (changing) {
            return proposed(actor, from, why, reader(from, versions.now()).read(rows));
        }
    }

    private LawChange proposed(Actor actor, String source, String reason, List<LawChange.Row> rows) {
        var id = new LawChangeId(TimeOrderedUuid.next(clock));
        journal.append(actor, new Draft(LawEvents.PROPOSED, id.toString(), new Proposed(id, source, reason, rows)));
        return register.get(id);
    }

    @Override
    public LawChange takeBack(Actor actor, LawChangeId id, LocalDate from, String reason) {
        actor.require(Right.LAW_PROPOSE);
        var why = Wordings.reason(reason);
        if (from.isBefore(day.today())) throw new MpakaException(ErrorCode.INVALID_FIELD, "from", "≥ " + day.today());
        synchronized (changing) {
            var change = register.get(id);
            if (change.state() != State.APPROVED)
                throw new MpakaException(ErrorCode.WRONG_STATE, "law-change", change.state(), "take-back");
            var rows = new LawTakeBack(versions.without(id), from).rows(change.rows());
            return proposed(actor, change.source(), why, rows);
        }
    }

    private boolean isPost(String key) {
        return key.matches("[A-Z]{3}-[A-Z0-9]{2,8}")
                && posts.find(BorderPostId.of(key)).isPresent();
    }

    @Override
    public LawDifference dryRun(Actor actor, LawChangeId change, LocalDate from, LocalDate to) {
        return compare(pair(actor, change, from, to), UNWATCHED).difference();
    }

    /** Two laws to be compared on the crossings of some days. */
    record Pair(LawInForce before, LawInForce after, LocalDate from, LocalDate to) {
        Pair {
            if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_PERIOD_DAYS)))
                throw new MpakaException(ErrorCode.INVALID_FIELD, "to", "0–" + LONGEST_PERIOD_DAYS);
        }
    }

    /** What came out. */
    record Compared(LawDifference difference, List<LawComparison.Outcome> outcomes) {}

    /** Hears how far a comparison is; may end it by throwing. */
    @FunctionalInterface
    interface Watch {
        void ruled(long ruled, long crossings);
    }

    private static final Watch UNWATCHED = (ruled, crossings) -> {};

    Pair pair(Actor actor, LawChangeId change, LocalDate from, LocalDate to) {
        reading(actor);
        var amendment = new LawAmendment(change, register.get(change).rows());
        var now = versions.now();
        return new Pair(now, now.amended(List.of(amendment.asIfFrom(from))), from, to);
    }

    Pair pair(Actor actor, Optional<String> before, Optional<String> after, LocalDate from, LocalDate to) {
        reading(actor);
        return new Pair(
                before.map(this::version).orElseGet(versions::withoutChanges),
                after.map(this::version).orElseGet(versions::now),
                from,
                to);
    }

    @Override
    public LawDifference difference(
            Actor actor, Optional<String> before, Optional<String> after, LocalDate from, LocalDate to) {
        return compare(pair(actor, before, after, from, to), UNWATCHED).difference();
    }

    @Override
    public List<LawVersion> versions(Actor actor) {
        reading(actor);
        return versions.all();
    }

    private LawInForce version(String version) {
        return versions.find(version)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "law-version", version));
    }

    Compared compare(Pair pair, Watch watch) {
        var tally = new LawTally(pair.before(), pair.after());
        long crossings = cases.count(pair.from(), pair.to());
        watch.ruled(0, crossings);
        cases.each(pair.from(), pair.to(), facts -> {
            tally.rule(facts);
            if (tally.cases() % A_NEWS == 0) watch.ruled(tally.cases(), Math.max(crossings, tally.cases()));
        });
        return new Compared(tally.result(pair.from(), pair.to()), tally.outcomes());
    }

    @Override
    public LawChange approve(Actor actor, LawChangeId id) {
        actor.require(Right.LAW_APPROVE);
        synchronized (changing) {
            var change = waiting(id, "approve");
            if (change.by().equals(actor.user())) throw new MpakaException(ErrorCode.SECOND_PERSON_REQUIRED);
            if (change.rows().stream().anyMatch(row -> row.from().isBefore(day.today())))
                throw new MpakaException(ErrorCode.WRONG_STATE, "law-change", "OVERDUE", "approve");
            journal.append(actor, new Draft(LawEvents.APPROVED, id.toString(), new Decided(id, Optional.empty())));
        }
        return register.get(id);
    }

    @Override
    public LawChange reject(Actor actor, LawChangeId id, String reason) {
        reading(actor);
        var why = Wordings.reason(reason);
        synchronized (changing) {
            var change = waiting(id, "reject");
            if (!change.by().equals(actor.user())) actor.require(Right.LAW_APPROVE);
            journal.append(actor, new Draft(LawEvents.REJECTED, id.toString(), new Decided(id, Optional.of(why))));
        }
        return register.get(id);
    }

    private LawChange waiting(LawChangeId id, String asked) {
        var change = register.get(id);
        if (change.state() != State.PROPOSED)
            throw new MpakaException(ErrorCode.WRONG_STATE, "law-change", change.state(), asked);
        return change;
    }

    @Override
    public LawChange get(Actor actor, LawChangeId change) {
        reading(actor);
        return register.get(change);
    }

    @Override
    public Page<LawChange> latest(Actor actor, PageRequest page) {
        reading(actor);
        int skip = Skipped.of(page);
        return Skipped.page(register.latest(skip, page.limit() + 1), skip, page);
    }

    static void reading(Actor actor) {
        if (!actor.may(Right.LAW_PROPOSE) && !actor.may(Right.LAW_APPROVE))
            throw new AccessDeniedException(actor, Right.LAW_PROPOSE);
    }
}
