package org.mpaka.core.inspection;

import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.Hits;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.Inspection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Whether a listed record still waits to be compared, as far as this actor may know.
 *
 * <p>Silent records are not seen by an officer and do not hold his lane up.
 */
@Component(service = AlertPairs.class)
public final class AlertPairs {
    private volatile @Nullable Hits hits;

    @Activate
    public AlertPairs() {}

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.OPTIONAL, unbind = "removeHits")
    public void addHits(Hits service) {
        hits = service;
    }

    void removeHits(Hits service) {
        if (hits == service) hits = null;
    }

    /** What the visible pairs say of the rows that ask to compare: {@code alert} and those of external sources. */
    State state(Actor actor, Inspection inspection) {
        var service = hits;
        boolean toCompare = inspection.checks().stream().anyMatch(CheckResult::toCompare);
        if (service == null || !actor.may(Right.HIT_ADJUDICATE)) return toCompare ? State.OPEN : State.NONE;
        var visible = service.of(actor, inspection.id());
        if (visible.isEmpty()) return toCompare ? State.OPEN : State.NONE;
        boolean cleared = visible.stream().allMatch(hit -> hit.state() == Hit.State.NOT_SAME);
        return cleared ? State.CLEARED : State.OPEN;
    }

    /** Whether a row that is not good keeps an admission from being plain. */
    boolean hinders(State pairs, CheckResult row) {
        return !(row.toCompare() && pairs == State.CLEARED);
    }

    /** Where the pairs stand. */
    enum State {
        NONE,
        /** At least one waits, is the same person, or nobody is sure. */
        OPEN,
        /** All were found to be other persons. */
        CLEARED
    }
}
