package org.mpaka.core.alert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.ListThreshold;
import org.mpaka.api.alert.ListThreshold.Proposal;
import org.mpaka.api.alert.ListThresholds;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.Journal;
import org.mpaka.core.alert.AlertEvents.ThresholdChanged;
import org.mpaka.core.alert.AlertEvents.ThresholdWanted;
import org.mpaka.core.alert.AlertRegister.ListRow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets two persons change from which score on a list's candidates are shown. */
@Component
public final class ThresholdService implements ListThresholds {
    private final ThresholdRegister register;
    private final AlertRegister lists;
    private final Journal journal;
    private final Object changing = new Object();

    @Activate
    public ThresholdService(
            @Reference ThresholdRegister register, @Reference AlertRegister lists, @Reference Journal journal) {
        this.register = register;
        this.lists = lists;
        this.journal = journal;
    }

    @Override
    public List<ListThreshold> all(Actor actor) {
        if (Stream.of(Right.ALERT_READ, Right.ALERT_IMPORT, Right.HIT_ADJUDICATE)
                .noneMatch(actor::may)) throw new AccessDeniedException(actor, Right.ALERT_READ);
        return Stream.concat(
                        Stream.of(AlertRegister.NATIONAL),
                        lists.lists().stream().map(ListRow::id))
                .distinct()
                .map(register::describe)
                .toList();
    }

    @Override
    public ListThreshold propose(Actor actor, AlertListId list, Optional<Integer> percent, String reason) {
        actor.require(Right.ALERT_PROPOSE);
        var why = Required.reason(reason);
        if (percent.filter(given -> given < ListThreshold.LEAST || given > ListThreshold.MOST)
                .isPresent())
            throw new MpakaException(
                    ErrorCode.INVALID_FIELD, "percent", ListThreshold.LEAST + "–" + ListThreshold.MOST);
        if (!list.equals(AlertRegister.NATIONAL) && lists.list(list).isEmpty())
            throw new MpakaException(ErrorCode.NOT_FOUND, "alert list", list);
        synchronized (changing) {
            if (waiting(list).isPresent())
                throw new MpakaException(ErrorCode.WRONG_STATE, "threshold", "PROPOSED", "propose");
            var proposal = new ThresholdWanted(percent, actor.user(), why);
            var waiting = new ThresholdChanged(list, decided(list), Optional.of(proposal), Optional.empty());
            return change(actor, AlertEvents.THRESHOLD_PROPOSED, waiting);
        }
    }

    @Override
    public ListThreshold approve(Actor actor, AlertListId list, String revision) {
        actor.require(Right.ALERT_APPROVE);
        synchronized (changing) {
            var proposal = seen(list, revision, "approve");
            if (proposal.by().equals(actor.user())) throw new MpakaException(ErrorCode.SECOND_PERSON_REQUIRED);
            var approved = new ThresholdChanged(list, proposal.percent(), Optional.empty(), Optional.empty());
            return change(actor, AlertEvents.THRESHOLD_APPROVED, approved);
        }
    }

    @Override
    public ListThreshold reject(Actor actor, AlertListId list, String revision, String reason) {
        actor.require(Right.ALERT_APPROVE);
        var why = Required.reason(reason);
        synchronized (changing) {
            seen(list, revision, "reject");
            var kept = new ThresholdChanged(list, decided(list), Optional.empty(), Optional.of(why));
            return change(actor, AlertEvents.THRESHOLD_REJECTED, kept);
        }
    }

    private Optional<Proposal> waiting(AlertListId list) {
        return register.describe(list).proposal();
    }

    private Optional<Integer> decided(AlertListId list) {
        return register.find(list).flatMap(ThresholdRegister.Row::percent);
    }

    /** What waits, which is what was seen. */
    private Proposal seen(AlertListId list, String revision, String asked) {
        var proposal = waiting(list)
                .orElseThrow(() -> new MpakaException(ErrorCode.WRONG_STATE, "threshold", "DECIDED", asked));
        if (!proposal.revision().equals(revision)) throw new MpakaException(ErrorCode.CHANGED_MEANWHILE, "threshold");
        return proposal;
    }

    private ListThreshold change(Actor actor, EntryKind kind, ThresholdChanged change) {
        journal.append(actor, new Draft(kind, change.list().value(), change));
        return register.describe(change.list());
    }
}
