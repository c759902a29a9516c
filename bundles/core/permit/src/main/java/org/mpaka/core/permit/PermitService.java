package org.mpaka.core.permit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.ThisNode;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.permit.Permit;
import org.mpaka.api.permit.Permit.Receipt;
import org.mpaka.api.permit.Permit.State;
import org.mpaka.api.permit.PermitApplication;
import org.mpaka.api.permit.PermitEvents;
import org.mpaka.api.permit.PermitId;
import org.mpaka.api.permit.PermitKind;
import org.mpaka.api.permit.PermitTerms;
import org.mpaka.api.permit.Permits;
import org.mpaka.api.traveller.TravellerId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes applications and decides on them, within what the law of the day says. */
@Component
public final class PermitService implements Permits {
    private final PermitRegister register;
    private final Journal journal;
    private final Legislation law;
    private final Clock clock;
    private final ThisNode node;
    private final PostZones zones;
    private final Numbers numbers;
    private final Object acting = new Object();

    @Activate
    public PermitService(
            @Reference PermitRegister register,
            @Reference Journal journal,
            @Reference Legislation law,
            @Reference Clock clock,
            @Reference ThisNode node,
            @Reference PostClocks clocks) {
        this(register, journal, law, clock, node, clocks.zones());
    }

    PermitService(
            PermitRegister register, Journal journal, Legislation law, Clock clock, ThisNode node, PostZones zones) {
        this.register = register;
        this.journal = journal;
        this.law = law;
        this.clock = clock;
        this.node = node;
        this.zones = zones;
        numbers = new Numbers(register, node.identity().node());
    }

    /** What was shown to whom. */
    record Shown(List<PermitId> permits) {}

    @Override
    public List<PermitKind> kinds(Actor actor, LocalDate on) {
        needs(actor, Right.PERMIT_APPLY, Right.PERMIT_GRANT);
        if (!law.tables().contains(PermitKind.TABLE)) return List.of();
        return law.table(PermitKind.TABLE, on).stream().map(PermitKind::of).toList();
    }

    @Override
    public Permit apply(Actor actor, PermitApplication wanted, Optional<String> idempotencyKey) {
        actor.require(Right.PERMIT_APPLY);
        var kind = kind(wanted.kind());
        var holder = wanted.holder();
        if (!kind.holders().isEmpty() && !kind.holders().contains(holder.nationality()))
            throw new MpakaException(ErrorCode.INVALID_FIELD, "nationality", kind.holders());
        if (holder.names().surname().isBlank() && holder.names().givenNames().isBlank())
            throw new MpakaException(ErrorCode.MISSING_FIELD, "names");
        Required.key(holder.document().number());
        var id = new PermitId(idempotencyKey
                .map(key ->
                        UUID.nameUUIDFromBytes(("permit " + actor.user() + " " + key).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> TimeOrderedUuid.next(clock)));
        var permit = new Permit(
                id,
                1,
                Optional.empty(),
                kind.code(),
                State.APPLIED,
                holder,
                Required.purpose(wanted.purpose()),
                wanted.from(),
                Optional.empty(),
                actor.post(),
                actor.user(),
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                List.of());
        synchronized (acting) {
            var done = register.find(id);
            if (done.isPresent()) return done.get().on(today());
            var applied = new Draft(PermitEvents.APPLIED, permit.id().toString(), permit);
            journal.append(actor, List.of(applied), idempotencyKey);
            return permit.on(today());
        }
    }

    @Override
    public Permit grant(Actor actor, PermitId id, int revision, PermitTerms given) {
        synchronized (acting) {
            var permit = changing(actor, id, revision, "grant", State.APPLIED);
            var kind = kind(permit.kind());
            if (!kind.isFreeByLaw()) actor.require(Right.PERMIT_GRANT);
            var terms = Terms.of(kind, permit.from().orElse(today()), given);
            var acts = acts(actor);
            return record(
                    actor,
                    PermitEvents.GRANTED,
                    acts.granted(permit, numbers.permit(today()), terms, receipt(acts, terms, 0)));
        }
    }

    @Override
    public Permit refuse(Actor actor, PermitId id, int revision, String reason) {
        actor.require(Right.PERMIT_GRANT);
        synchronized (acting) {
            var permit = changing(actor, id, revision, "refuse", State.APPLIED);
            return record(
                    actor, PermitEvents.REFUSED, acts(actor).ended(permit, State.REFUSED, Required.reason(reason)));
        }
    }

    @Override
    public Permit extend(Actor actor, PermitId id, int revision, PermitTerms given) {
        actor.require(Right.PERMIT_GRANT);
        synchronized (acting) {
            var permit = changing(actor, id, revision, "extend", State.GRANTED);
            var terms = Terms.longer(
                    kind(permit.kind()),
                    permit.from().orElseThrow(),
                    permit.until().orElseThrow(),
                    given);
            var acts = acts(actor);
            return record(
                    actor,
                    PermitEvents.EXTENDED,
                    acts.longer(permit, terms, receipt(acts, terms, permit.extensions() + 1)));
        }
    }

    @Override
    public Permit cancel(Actor actor, PermitId id, int revision, String reason) {
        actor.require(Right.PERMIT_GRANT);
        synchronized (acting) {
            var permit = changing(actor, id, revision, "cancel", State.APPLIED, State.GRANTED);
            return record(
                    actor, PermitEvents.CANCELLED, acts(actor).ended(permit, State.CANCELLED, Required.reason(reason)));
        }
    }

    @Override
    public Permit get(Actor actor, PermitId id) {
        reads(actor);
        var permit = stored(id);
        return shown(actor, id.toString(), List.of(permit)).get(0);
    }

    @Override
    public List<Permit> find(Actor actor, String number) {
        reads(actor);
        return shown(actor, "permits", register.byNumber(Required.key(number)));
    }

    @Override
    public List<Permit> of(Actor actor, TravellerId traveller) {
        reads(actor);
        return shown(actor, traveller.toString(), register.of(traveller));
    }

    @Override
    public Page<Permit> list(Actor actor, Optional<State> state, PageRequest page) {
        reads(actor);
        var found = register.list(state, today(), page);
        var items = shown(actor, "permits", found.subList(0, Math.min(page.limit(), found.size())));
        return new Page<>(
                items,
                found.size() > page.limit()
                        ? Optional.of(PermitApplier.place(items.get(items.size() - 1)))
                        : Optional.empty());
    }

    private List<Permit> shown(Actor actor, String subject, List<Permit> permits) {
        journal.append(
                actor,
                new Draft(
                        PermitEvents.VIEWED,
                        subject,
                        new Shown(permits.stream().map(Permit::id).toList())));
        var today = today();
        return permits.stream().map(permit -> permit.on(today)).toList();
    }

    private Permit changing(Actor actor, PermitId id, int revision, String asked, State... from) {
        needs(actor, Right.PERMIT_APPLY, Right.PERMIT_GRANT);
        var permit = stored(id);
        if (permit.revision() != revision) throw new MpakaException(ErrorCode.CHANGED_MEANWHILE, "permit");
        if (Stream.of(from).noneMatch(state -> state == permit.state()))
            throw new MpakaException(
                    ErrorCode.WRONG_STATE, "permit", permit.state().name(), asked);
        return permit;
    }

    private Optional<Receipt> receipt(Acts acts, Terms terms, int extension) {
        return terms.paid()
                .map(paid -> new Receipt(
                        numbers.receipt(today()),
                        paid.fee(),
                        extension,
                        Required.reference(paid.reference()),
                        acts.by(),
                        acts.at()));
    }

    private Permit record(Actor actor, EntryKind kind, Permit permit) {
        journal.append(actor, new Draft(kind, permit.id().toString(), permit));
        return permit.on(today());
    }

    private Permit stored(PermitId id) {
        return register.find(id).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "permit", id));
    }

    private PermitKind kind(String code) {
        return law.table(PermitKind.TABLE, today()).stream()
                .filter(row -> row.key().equals(code))
                .findFirst()
                .map(PermitKind::of)
                .orElseThrow(() -> new MpakaException(ErrorCode.INVALID_FIELD, "kind", code));
    }

    private Acts acts(Actor actor) {
        return new Acts(actor.user(), clock.instant());
    }

    private LocalDate today() {
        return zones.day(node.identity().post(), clock.instant());
    }

    private static void reads(Actor actor) {
        needs(actor, Right.TRAVELLER_READ, Right.PERMIT_APPLY, Right.PERMIT_GRANT);
    }

    private static void needs(Actor actor, Right first, Right... others) {
        if (!actor.may(first) && Stream.of(others).noneMatch(actor::may)) throw new AccessDeniedException(actor, first);
    }
}
