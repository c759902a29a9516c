package org.mpaka.core.alert;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.core.alert.AlertEvents.AlertExpired;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Says in the journal of the node where an alert was approved that its last day is over. Every post stops comparing with
 * it at midnight of its own clock, whether that was said already or not.
 */
@Component(service = AlertExpiry.class)
public final class AlertExpiry {
    private final AlertLifeRegister register;
    private final Journal journal;
    private final PostZones zones;
    private final Clock clock;
    private final NodeIdentity here;

    @Activate
    public AlertExpiry(
            @Reference AlertLifeRegister register,
            @Reference Journal journal,
            @Reference PostClocks clocks,
            @Reference Clock clock,
            @Reference ThisNode node) {
        this.register = register;
        this.journal = journal;
        zones = clocks.zones();
        this.clock = clock;
        here = node.identity();
    }

    /** Gives how many ended. */
    int say() {
        var ended = register.ended(here.node(), zones.day(here.post(), clock.instant()));
        if (ended.isEmpty()) return 0;
        var node = new Actor(UserId.of(here.node().value()), here.node().value(), Set.of(Role.MACHINE), here.post());
        var drafts = ended.stream()
                .map(one -> new Draft(
                        AlertEvents.EXPIRED, one.alertId().value(), new AlertExpired(one.alertId(), one.validUntil())))
                .toList();
        journal.append(node, drafts, Optional.empty());
        return ended.size();
    }
}
