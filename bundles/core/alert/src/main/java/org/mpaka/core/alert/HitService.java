package org.mpaka.core.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.AgencyId;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertTerms;
import org.mpaka.api.alert.EarlierHits;
import org.mpaka.api.alert.Handling;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.HitNotice;
import org.mpaka.api.alert.Hits;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.core.alert.AlertEvents.HitChanged;
import org.mpaka.core.alert.AlertEvents.Look;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has hits adjudicated. */
@Component
public final class HitService implements Hits {
    private static final Set<Hit.State> UNDECIDED = Set.of(Hit.State.OPEN, Hit.State.SAME_TO_CONFIRM, Hit.State.UNSURE);
    private static final Set<Right> LOOK =
            Set.of(Right.INSPECT, Right.SECOND_LINE, Right.ALERT_READ, Right.HIT_ADJUDICATE);

    /** Who looks at hits, as far as the alert lets him. */
    static final Predicate<Actor> LOOKERS = actor -> LOOK.stream().anyMatch(actor::may);

    private final HitRegister register;
    private final AlertRegister alerts;
    private final InnocentPolicy policy;
    private final Caveats caveats;
    private final HandOvers handOvers;
    private final Journal journal;
    private final Clock clock;
    private final Object adjudicating = new Object();

    @Activate
    public HitService(
            @Reference HitRegister register,
            @Reference AlertRegister alerts,
            @Reference InnocentPolicy policy,
            @Reference Caveats caveats,
            @Reference HandOvers handOvers,
            @Reference Journal journal,
            @Reference Clock clock) {
        this.register = register;
        this.alerts = alerts;
        this.policy = policy;
        this.caveats = caveats;
        this.handOvers = handOvers;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<Hit> of(Actor actor, InspectionId inspection) {
        return shown(actor, inspection.toString(), () -> register.of(inspection));
    }

    @Override
    public List<Hit> of(Actor actor, CrossingId crossing) {
        return shown(actor, crossing.toString(), () -> register.of(crossing));
    }

    private List<Hit> shown(Actor actor, String subject, Supplier<List<HitChanged>> held) {
        mayLook(actor);
        var shown = held.get().stream()
                .filter(one -> maySee(actor, one))
                .map(HitChanged::hit)
                .toList();
        looked(actor, subject, shown);
        return shown;
    }

    @Override
    public Page<Hit> find(Actor actor, Hit.State state, boolean lateOnly, PageRequest page) {
        actor.require(Right.HIT_ADJUDICATE);
        boolean withSilent = actor.may(Right.ALERT_READ_SILENT);
        Function<HitChanged, String> key = held -> HitRegister.orderKey(held.hit());
        var shown = SeenPages.of(
                        page,
                        part -> SeenPages.cut(register.find(state, lateOnly, withSilent, part), part, key),
                        key,
                        held -> maySee(actor, held))
                .map(HitChanged::hit);
        looked(actor, "hits", shown.items());
        return shown;
    }

    @Override
    public Hit get(Actor actor, HitId id) {
        mayLook(actor);
        var hit = held(actor, id).hit();
        looked(actor, id.toString(), List.of(hit));
        return hit;
    }

    @Override
    public EarlierHits earlier(Actor actor, AlertListId list) {
        mayLook(actor);
        var decided = register.decided(list, actor.may(Right.ALERT_READ_SILENT), EarlierHits.LAST);
        var same = decided.stream().filter(Hit.State.SAME::equals).count();
        return new EarlierHits(decided.size(), (int) same);
    }

    private static void mayLook(Actor actor) {
        if (!LOOKERS.test(actor)) throw new AccessDeniedException(actor, Right.HIT_ADJUDICATE);
    }

    private boolean maySee(Actor actor, HitChanged held) {
        return (!held.silent() || actor.may(Right.ALERT_READ_SILENT))
                && caveats.maySee(actor, held.hit().candidate().alert());
    }

    /** A silent hit is not there for those who may not see it. */
    private HitChanged held(Actor actor, HitId id) {
        return register.find(id)
                .filter(held -> maySee(actor, held))
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "hit", id));
    }

    private void looked(Actor actor, String subject, List<Hit> shown) {
        if (shown.isEmpty()) return;
        var ids = shown.stream().map(hit -> hit.id().toString()).toList();
        journal.append(actor, new Draft(AlertEvents.HITS_VIEWED, subject, new Look(ids)));
    }

    @Override
    public Hit adjudicate(Actor actor, HitId id, Hit.Verdict verdict, String reason) {
        actor.require(Right.HIT_ADJUDICATE);
        var why = Required.reason(reason);
        synchronized (adjudicating) {
            var held = held(actor, id);
            var hit = held.hit();
            if (!UNDECIDED.contains(hit.state()))
                throw new MpakaException(ErrorCode.WRONG_STATE, "hit", hit.state(), "adjudicate");
            if (verdict == Hit.Verdict.SAME) confirmable(actor, hit);
            var verdicts = new ArrayList<>(hit.verdicts());
            verdicts.add(new Hit.Adjudication(actor.user(), clock.instant(), verdict, why));
            var judged = hit.judged(Adjudications.state(verdicts), verdicts);
            var change =
                    new HitChanged(judged, held.silent(), held.documentKey(), held.alertHash(), innocentUntil(judged));
            var drafts = new ArrayList<Draft>();
            drafts.add(new Draft(AlertEvents.HIT_ADJUDICATED, id.toString(), change));
            if (judged.state() == Hit.State.SAME)
                alerts.find(judged.candidate().alert())
                        .map(alerts::read)
                        .ifPresent(alert ->
                                drafts.add(NoticeRegister.draft(id, alert, held.silent(), HitNotice.Why.SAME)));
            journal.append(actor, drafts, Optional.empty());
            return judged;
        }
    }

    @Override
    public Handling handling(Actor actor, HitId id, Locale locale) {
        mayLook(actor);
        var candidate = held(actor, id).hit().candidate();
        var alert = alerts.find(candidate.alert())
                .map(alerts::read)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "alert", candidate.alert()));
        return new Handling(
                alert.action(),
                alert.owner(),
                alert.terms().flatMap(terms -> terms.handling(locale.getLanguage())),
                alert.terms().flatMap(AlertTerms::contact));
    }

    @Override
    public Hit handOver(Actor actor, HitId id, String to, Optional<AgencyId> agency, String note) {
        return change(
                actor, id, AlertEvents.HIT_HANDED_OVER, hit -> handOvers.handedOver(actor, hit, to, agency, note));
    }

    @Override
    public Hit takeOver(Actor actor, HitId id, String reference) {
        return change(actor, id, AlertEvents.HIT_TAKEN_OVER, hit -> handOvers.takenOver(actor, hit, reference));
    }

    private Hit change(Actor actor, HitId id, EntryKind kind, UnaryOperator<Hit> act) {
        synchronized (adjudicating) {
            var held = held(actor, id);
            var hit = act.apply(held.hit());
            var change = new HitChanged(hit, held.silent(), held.documentKey(), held.alertHash(), Optional.empty());
            journal.append(actor, new Draft(kind, id.toString(), change));
            return hit;
        }
    }

    private Optional<Instant> innocentUntil(Hit judged) {
        if (judged.state() != Hit.State.NOT_SAME) return Optional.empty();
        var category = alerts.find(judged.candidate().alert()).map(alerts::read).map(Alert::category);
        return Optional.of(clock.instant().plus(policy.holdsFor(category)));
    }

    /** The second "same" needs another person, who may confirm. */
    private static void confirmable(Actor actor, Hit hit) {
        var same = hit.verdicts().stream()
                .filter(one -> one.verdict() == Hit.Verdict.SAME)
                .map(Hit.Adjudication::by)
                .toList();
        if (same.isEmpty()) return;
        if (same.contains(actor.user())) throw new MpakaException(ErrorCode.SECOND_PERSON_REQUIRED);
        actor.require(Right.CONFIRM);
    }
}
