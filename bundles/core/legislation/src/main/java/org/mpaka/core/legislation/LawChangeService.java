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
import org.mpaka.api.legislation.LawDifference;
import org.mpaka.api.legislation.LawRowText;
import org.mpaka.api.legislation.LawVersion;
import org.mpaka.core.legislation.LawEvents.Decided;
import org.mpaka.core.legislation.LawEvents.Proposed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets two persons change the law's values. */
@Component
public final class LawChangeService implements LawChanges {
    private static final int LONGEST_PERIOD_DAYS = 400;

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
        if (file.length > MAXIMUM_FILE) throw new MpakaException(ErrorCode.TOO_LARGE, MAXIMUM_FILE);
        return propose(actor, LawTableFile.read(Wordings.source(source), file), source, reason);
    }

    @Override
    public LawChange propose(Actor actor, List<LawRowText> rows, String source, String reason) {
        actor.require(Right.LAW_PROPOSE);
        var from = Wordings.source(source);
        var why = Wordings.reason(reason);
        if (rows.size() > MAXIMUM_ROWS) throw new MpakaException(ErrorCode.TOO_LARGE, MAXIMUM_ROWS);
        synchronized (changing) {
            var read = new LawChangeReader(from, versions.now(), this::isPost, day.today()).read(rows);
            var id = new LawChangeId(TimeOrderedUuid.next(clock));
            journal.append(actor, new Draft(LawEvents.PROPOSED, id.toString(), new Proposed(id, from, why, read)));
            return register.get(id);
        }
    }

    private boolean isPost(String key) {
        return key.matches("[A-Z]{3}-[A-Z0-9]{2,8}")
                && posts.find(BorderPostId.of(key)).isPresent();
    }

    @Override
    public LawDifference dryRun(Actor actor, LawChangeId change, LocalDate from, LocalDate to) {
        reading(actor);
        var amendment = new LawAmendment(change, register.get(change).rows());
        var now = versions.now();
        return compare(now, now.amended(List.of(amendment.asIfFrom(from))), from, to);
    }

    @Override
    public LawDifference difference(
            Actor actor, Optional<String> before, Optional<String> after, LocalDate from, LocalDate to) {
        reading(actor);
        return compare(
                before.map(this::version).orElseGet(versions::withoutChanges),
                after.map(this::version).orElseGet(versions::now),
                from,
                to);
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

    private LawDifference compare(LawInForce before, LawInForce after, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_PERIOD_DAYS)))
            throw new MpakaException(ErrorCode.INVALID_FIELD, "to", "0–" + LONGEST_PERIOD_DAYS);
        var comparison = new LawComparison(before, after);
        cases.each(from, to, comparison::rule);
        return comparison.result(from, to);
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

    private static void reading(Actor actor) {
        if (!actor.may(Right.LAW_PROPOSE) && !actor.may(Right.LAW_APPROVE))
            throw new AccessDeniedException(actor, Right.LAW_PROPOSE);
    }
}
