package org.mpaka.core.alert;

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
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertChange;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertList;
import org.mpaka.api.alert.AlertProposal;
import org.mpaka.api.alert.AlertQuery;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.alert.NewAlert;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.Journal;
import org.mpaka.core.alert.AlertEvents.AlertChanged;
import org.mpaka.core.alert.AlertEvents.ChangeDecided;
import org.mpaka.core.alert.AlertEvents.Look;
import org.mpaka.core.alert.AlertLifeRegister.Due;
import org.mpaka.core.alert.AlertRegister.ListRow;
import org.mpaka.core.json.Payloads;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The national list, with two persons for every change. */
@Component
public final class AlertService implements Alerts {
    private final AlertRegister register;
    private final Journal journal;
    private final Payloads payloads;
    private final ListPolicy policy;
    private final AlertLifeRegister life;
    private final Caveats caveats;
    private final AlertProposals proposals;
    private final PostZones zones;
    private final Clock clock;
    private final Object changing = new Object();

    @Activate
    public AlertService(
            @Reference AlertRegister register,
            @Reference Journal journal,
            @Reference Payloads payloads,
            @Reference ListPolicy policy,
            @Reference AlertLifeRegister life,
            @Reference Caveats caveats,
            @Reference PostClocks clocks,
            @Reference Clock clock) {
        this.register = register;
        this.journal = journal;
        this.payloads = payloads;
        this.policy = policy;
        this.life = life;
        this.caveats = caveats;
        proposals = new AlertProposals(register, life);
        zones = clocks.zones();
        this.clock = clock;
    }

    @Override
    public List<AlertList> lists(Actor actor) {
        if (!actor.may(Right.ALERT_READ) && !actor.may(Right.INSPECT) && !actor.may(Right.ALERT_IMPORT))
            throw new AccessDeniedException(actor, Right.ALERT_READ);
        var lists = register.lists();
        boolean national = lists.stream().anyMatch(list -> list.id().equals(AlertRegister.NATIONAL));
        var none = new ListRow(
                AlertRegister.NATIONAL,
                "National list",
                actor.post().country().value(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                0,
                Optional.empty());
        return Stream.concat(national ? Stream.empty() : Stream.of(none), lists.stream())
                .filter(list -> list.version() > 0 || list.id().equals(AlertRegister.NATIONAL))
                .map(list -> actor.may(Right.ALERT_READ_SILENT) ? list : register.withoutSilent(list))
                .map(policy::describe)
                .toList();
    }

    @Override
    public Page<Alert> find(Actor actor, AlertQuery query, PageRequest page) {
        actor.require(Right.ALERT_READ);
        boolean withSilent = actor.may(Right.ALERT_READ_SILENT);
        var shown = SeenPages.of(
                page,
                part -> register.find(query, withSilent, part),
                alert -> alert.id().value(),
                alert -> caveats.maySee(actor, alert));
        look(actor, AlertEvents.SEARCHED, "alerts", shown.items());
        return shown;
    }

    @Override
    public Alert get(Actor actor, AlertId alert) {
        actor.require(Right.ALERT_READ);
        var found = register.read(held(actor, alert));
        look(actor, AlertEvents.VIEWED, alert.value(), List.of(found));
        return found;
    }

    private void look(Actor actor, EntryKind kind, String subject, List<Alert> shown) {
        var ids = shown.stream().map(alert -> alert.id().value()).toList();
        journal.append(actor, new Draft(kind, subject, new Look(ids)));
    }

    @Override
    public List<AlertChange> changes(Actor actor) {
        actor.require(Right.ALERT_READ);
        var shown = life.waiting().stream()
                .filter(waiting -> register.find(waiting.alertId())
                        .filter(held -> maySee(actor, held))
                        .isPresent())
                .map(waiting -> {
                    var now = register.read(held(actor, waiting.alertId()));
                    var wanted = life.wanted(waiting);
                    var differences = AlertFields.changes(
                            Optional.of(now),
                            Optional.of(NationalAlert.changed(now, wanted, waiting.proposedBy(), actor.user())));
                    return new AlertChange(
                            waiting.alertId(),
                            wanted,
                            differences,
                            waiting.proposedBy(),
                            waiting.proposedAt(),
                            waiting.reason());
                })
                .toList();
        var ids = shown.stream().map(change -> change.alert().value()).toList();
        if (!ids.isEmpty()) journal.append(actor, new Draft(AlertEvents.SEARCHED, "changes", new Look(ids)));
        return shown;
    }

    @Override
    public Page<Alert> due(Actor actor, LocalDate until, PageRequest page) {
        actor.require(Right.ALERT_READ);
        var shown = SeenPages.of(
                        page,
                        part -> SeenPages.cut(life.due(until, part), part, Due::place),
                        Due::place,
                        due -> register.find(due.alertId())
                                .filter(held -> maySee(actor, held))
                                .isPresent())
                .map(due -> register.read(held(actor, due.alertId())));
        if (!shown.items().isEmpty()) look(actor, AlertEvents.SEARCHED, "due", shown.items());
        return shown;
    }

    private boolean maySee(Actor actor, AlertRegister.Held held) {
        return (!held.silent() || actor.may(Right.ALERT_READ_SILENT)) && caveats.maySee(actor, register.read(held));
    }

    /** A silent alert is not there for those who may not see it. */
    private AlertRegister.Held held(Actor actor, AlertId alert) {
        return register.find(alert)
                .filter(held -> maySee(actor, held))
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "alert", alert));
    }

    @Override
    public Alert propose(Actor actor, NewAlert wanted, Optional<String> idempotencyKey) {
        actor.require(Right.ALERT_PROPOSE);
        if (wanted.silent()) actor.require(Right.ALERT_READ_SILENT);
        AlertRules.check(wanted, zones.day(actor.post(), clock.instant()));
        caveats.requireKnown(wanted);
        var key = idempotencyKey
                .map(given -> UUID.nameUUIDFromBytes((actor.user() + " " + given).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> TimeOrderedUuid.next(clock));
        var alert = NationalAlert.proposed(AlertId.of(AlertRegister.NATIONAL + ":" + key), wanted, actor.user());
        var change = new AlertChanged(alert, Optional.empty(), Optional.empty());
        var draft = new Draft(AlertEvents.PROPOSED, alert.id().value(), change);
        var entry = journal.append(actor, List.of(draft), idempotencyKey).get(0);
        return payloads.read(entry, AlertChanged.class).alert();
    }

    @Override
    public Optional<AlertProposal> proposal(Actor actor, AlertId id) {
        actor.require(Right.ALERT_READ);
        var found = proposals.find(held(actor, id), actor);
        found.ifPresent(proposal -> look(actor, AlertEvents.VIEWED, id.value(), List.of(proposal.alert())));
        return found;
    }

    @Override
    public Alert approve(Actor actor, AlertId id, String seen) {
        actor.require(Right.ALERT_APPROVE);
        synchronized (changing) {
            var held = held(actor, id);
            var proposal = seen(actor, held, seen, "approve");
            var alert = proposal.alert();
            if (proposal.by().equals(actor.user())) throw new MpakaException(ErrorCode.SECOND_PERSON_REQUIRED);
            switch (proposal.kind()) {
                case NEW:
                    var active = NationalAlert.in(alert, Alert.State.ACTIVE, Optional.of(actor.user()));
                    return change(actor, AlertEvents.APPROVED, active, Optional.empty(), Optional.empty());
                case CHANGE:
                    var wanted = life.wanted(life.waiting(id).orElseThrow());
                    AlertRules.check(wanted, zones.day(actor.post(), clock.instant()));
                    var now = NationalAlert.changed(alert, wanted, proposal.by(), actor.user());
                    return change(actor, AlertEvents.APPROVED, now, Optional.empty(), Optional.empty());
                default:
                    var withdrawn = NationalAlert.in(alert, Alert.State.WITHDRAWN, alert.approvedBy());
                    return change(actor, AlertEvents.WITHDRAWN, withdrawn, Optional.empty(), Optional.empty());
            }
        }
    }

    /** Between a look and the key something else may have been proposed: it is not decided unseen. */
    private AlertProposal seen(Actor actor, AlertRegister.Held held, String revision, String asked) {
        var proposal = proposals.find(held, actor).orElseThrow(() -> wrongState(register.read(held), asked));
        if (!proposal.revision().equals(revision)) throw new MpakaException(ErrorCode.CHANGED_MEANWHILE, "alert");
        return proposal;
    }

    @Override
    public Alert proposeWithdrawal(Actor actor, AlertId id, String reason) {
        actor.require(Right.ALERT_PROPOSE);
        var why = Required.reason(reason);
        synchronized (changing) {
            var alert = register.read(held(actor, id));
            // what another authority lists, that authority withdraws, with its next file
            if (!isSettled(alert)) throw wrongState(alert, "withdraw");
            var proposed = NationalAlert.in(alert, Alert.State.WITHDRAWAL_PROPOSED, alert.approvedBy());
            return change(
                    actor, AlertEvents.WITHDRAWAL_PROPOSED, proposed, Optional.of(actor.user()), Optional.of(why));
        }
    }

    private boolean isSettled(Alert alert) {
        return alert.list().equals(AlertRegister.NATIONAL)
                && alert.state() == Alert.State.ACTIVE
                && life.waiting(alert.id()).isEmpty();
    }

    @Override
    public Alert proposeChange(Actor actor, AlertId id, NewAlert wanted, String reason) {
        actor.require(Right.ALERT_PROPOSE);
        if (wanted.silent()) actor.require(Right.ALERT_READ_SILENT);
        var why = Required.reason(reason);
        AlertRules.check(wanted, zones.day(actor.post(), clock.instant()));
        caveats.requireKnown(wanted);
        synchronized (changing) {
            var alert = register.read(held(actor, id));
            if (!isSettled(alert)) throw wrongState(alert, "change");
            var proposal = new ChangeDecided(id, Optional.of(wanted), why);
            journal.append(actor, new Draft(AlertEvents.CHANGE_PROPOSED, id.value(), proposal));
            return alert;
        }
    }

    @Override
    public Alert reject(Actor actor, AlertId id, String seen, String reason) {
        actor.require(Right.ALERT_APPROVE);
        var why = Optional.of(Required.reason(reason));
        synchronized (changing) {
            var proposal = seen(actor, held(actor, id), seen, "reject");
            var alert = proposal.alert();
            switch (proposal.kind()) {
                case NEW:
                    var rejected = NationalAlert.in(alert, Alert.State.WITHDRAWN, Optional.empty());
                    return change(actor, AlertEvents.REJECTED, rejected, Optional.empty(), why);
                case CHANGE:
                    var turnedDown = new ChangeDecided(id, Optional.empty(), why.get());
                    journal.append(actor, new Draft(AlertEvents.CHANGE_REJECTED, id.value(), turnedDown));
                    return alert;
                default:
                    var kept = NationalAlert.in(alert, Alert.State.ACTIVE, alert.approvedBy());
                    return change(actor, AlertEvents.WITHDRAWAL_REJECTED, kept, Optional.empty(), why);
            }
        }
    }

    private Alert change(
            Actor actor, EntryKind kind, Alert alert, Optional<UserId> withdrawalBy, Optional<String> reason) {
        journal.append(actor, new Draft(kind, alert.id().value(), new AlertChanged(alert, withdrawalBy, reason)));
        return alert;
    }

    private static MpakaException wrongState(Alert alert, String asked) {
        return new MpakaException(ErrorCode.WRONG_STATE, "alert", alert.state(), asked);
    }
}
