package org.mpaka.web.metrics;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.mpaka.api.exchange.Exchange;
import org.mpaka.api.exchange.LinkState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for each partner, and what was given up. Absent on a post that exchanges with nobody. */
@Component(service = MultiCollector.class)
public final class ExchangeFigures implements MultiCollector {
    private final Exchange exchange;

    @Activate
    public ExchangeFigures(@Reference Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public MetricSnapshots collect() {
        var links = exchange.links();
        return MetricSnapshots.of(
                gauge(
                        "mpaka_exchange_link_up",
                        "1 when the partner is reached, 0 when not.",
                        links,
                        link -> switch (link.condition()) {
                            case UP, SLOW -> 1;
                            case DOWN, NOT_CONFIGURED -> 0;
                        }),
                gauge("mpaka_exchange_outbox_waiting", "Messages that wait to be sent.", links, LinkState::waiting),
                gauge(
                        "mpaka_exchange_dead_letters",
                        "Messages the partner will not have, which a person must look at.",
                        links,
                        LinkState::dead));
    }

    private static GaugeSnapshot gauge(
            String name, String help, List<LinkState> links, ToDoubleFunction<LinkState> value) {
        return GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .labelNames("partner")
                .callback(gauge -> links.forEach(link ->
                        gauge.call(value.applyAsDouble(link), link.partner().value())))
                .build()
                .collect();
    }
}
