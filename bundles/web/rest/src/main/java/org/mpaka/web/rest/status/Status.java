package org.mpaka.web.rest.status;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.AlertList;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.Devices;
import org.mpaka.api.exchange.Exchange;
import org.mpaka.api.exchange.LinkState;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.inspection.Shift;
import org.mpaka.api.legislation.Legislation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Gathers what the notice line shows. */
@Component(service = Status.class)
public final class Status {
    private final ThisNode node;
    private final Alerts alerts;
    private final Devices devices;
    private final Legislation legislation;
    private final Inspections inspections;
    private final @Nullable Exchange exchange;
    private final Clock clock;

    /** @param exchange absent on a post that exchanges with nobody */
    @Activate
    public Status(
            @Reference ThisNode node,
            @Reference Alerts alerts,
            @Reference Devices devices,
            @Reference Legislation legislation,
            @Reference Inspections inspections,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    Exchange exchange) {
        this(node, alerts, devices, legislation, inspections, exchange, Clock.systemUTC());
    }

    public Status(
            ThisNode node,
            Alerts alerts,
            Devices devices,
            Legislation legislation,
            Inspections inspections,
            @Nullable Exchange exchange,
            Clock clock) {
        this.node = node;
        this.alerts = alerts;
        this.devices = devices;
        this.legislation = legislation;
        this.inspections = inspections;
        this.exchange = exchange;
        this.clock = clock;
    }

    /** The status as this person may see it; what he has no right to is left out and no offence. */
    public StatusView of(Actor actor) {
        var now = clock.instant();
        var seen = devices(actor);
        var links = exchange == null ? List.<LinkState>of() : exchange.links();
        return new StatusView(
                now,
                node.identity(),
                StatusView.LinkWord.of(links),
                links,
                links.stream().mapToInt(LinkState::waiting).sum(),
                links.stream().mapToInt(LinkState::dead).sum(),
                lists(actor).stream()
                        .map(list -> StatusView.ListAge.of(list, now))
                        .toList(),
                seen,
                lanes(seen),
                lawFaults(),
                legislation.version(),
                actor.may(Right.SECOND_LINE) || actor.may(Right.INSPECT)
                        ? Optional.of(inspections.waiting(actor))
                        : Optional.empty());
    }

    private Map<String, String> lanes(List<DeviceStatus> seen) {
        var lanes = new TreeMap<String, String>();
        seen.forEach(one -> devices.laneOf(one.device())
                .ifPresent(lane -> lanes.put(one.device().value(), lane)));
        return lanes;
    }

    private int lawFaults() {
        int none = legislation.version().isEmpty() ? 1 : 0;
        return none + legislation.faults().size() + legislation.ruleFaults().size();
    }

    private List<DeviceStatus> devices(Actor actor) {
        boolean may = actor.may(Right.INSPECT) || actor.may(Right.SECOND_LINE) || actor.may(Right.SYSTEM_ADMINISTER);
        if (!may) return List.of();
        var mine = inspections.currentShift(actor).map(Shift::lane);
        return devices.list(actor).stream()
                .filter(device -> serves(device, mine))
                .toList();
    }

    /** Who stands at a lane is told of what serves it, and of what serves nobody yet. */
    private boolean serves(DeviceStatus device, Optional<String> mine) {
        return mine.isEmpty()
                || devices.laneOf(device.device()).map(mine.get()::equals).orElse(true);
    }

    private List<AlertList> lists(Actor actor) {
        return actor.may(Right.ALERT_READ) || actor.may(Right.INSPECT) ? alerts.lists(actor) : List.of();
    }
}
