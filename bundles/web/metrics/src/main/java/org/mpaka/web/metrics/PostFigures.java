package org.mpaka.web.metrics;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.AlertList;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.inspection.Inspections;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who waits in the second line, and how old the lists are. */
@Component(service = MultiCollector.class)
public final class PostFigures implements MultiCollector {
    private static final double MILLIS = 1e3;

    private final ThisNode node;
    private final Clock clock;
    private final Alerts alerts;
    private final Inspections inspections;

    @Activate
    public PostFigures(
            @Reference ThisNode node,
            @Reference Alerts alerts,
            @Reference Inspections inspections,
            @Reference Clock clock) {
        this.node = node;
        this.alerts = alerts;
        this.inspections = inspections;
        this.clock = clock;
    }

    /**
     * Sees what the lane's notice line shows, lengths and ages, and no silent alert: whoever is on this machine may ask.
     * Neither call looks at a person, so none is journaled.
     */
    private Actor eyes() {
        return new Actor(
                UserId.of("metrics"),
                "Metrics",
                Set.of(Role.OFFICER),
                node.identity().post());
    }

    @Override
    public MetricSnapshots collect() {
        var queue = inspections.waiting(eyes());
        var lists = alerts.lists(eyes());
        return MetricSnapshots.of(
                gauge(
                        "mpaka_second_line_waiting",
                        "Travellers in the second line whom nobody took yet.",
                        queue.waiting()),
                gauge(
                        "mpaka_second_line_longest_wait_seconds",
                        "How long the first of them waits; 0 when nobody does.",
                        queue.longest().map(this::age).orElse(0.0)),
                ofLists(
                        "mpaka_alert_list_entries",
                        "Entries of a list.",
                        lists,
                        (list, gauge) -> gauge.call(list.entries(), list.id().value())),
                ofLists(
                        "mpaka_alert_list_age_seconds",
                        "Since a list's copy was imported; absent for a list kept here.",
                        lists,
                        (list, gauge) -> list.importedAt()
                                .ifPresent(at -> gauge.call(age(at), list.id().value()))),
                ofLists(
                        "mpaka_alert_list_stale_after_seconds",
                        "The age at which a list's answers are no longer good enough.",
                        lists,
                        (list, gauge) -> gauge.call(
                                list.staleAfter().toSeconds(), list.id().value())));
    }

    private double age(Instant since) {
        return Duration.between(since, clock.instant()).toMillis() / MILLIS;
    }

    private static GaugeSnapshot gauge(String name, String help, double value) {
        return GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(gauge -> gauge.call(value))
                .build()
                .collect();
    }

    private static GaugeSnapshot ofLists(
            String name, String help, List<AlertList> lists, BiConsumer<AlertList, GaugeWithCallback.Callback> value) {
        return GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .labelNames("list")
                .callback(gauge -> lists.forEach(list -> value.accept(list, gauge)))
                .build()
                .collect();
    }
}
