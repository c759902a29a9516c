package org.mpaka.web.metrics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mpaka.api.ThisNode;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts this node's inspections by what the journal recorded, since the node started. */
@Component(service = {EntryApplier.class, MultiCollector.class})
public final class InspectionFigures implements EntryApplier, MultiCollector {
    private final ObjectMapper json = new ObjectMapper();
    private final ThisNode node;

    private final Counter started = Counter.builder()
            .name("mpaka_inspections_started_total")
            .help("Inspections opened.")
            .build();
    private final Counter ended = Counter.builder()
            .name("mpaka_inspections_total")
            .help("Inspections ended, when the traveller left, by the decision that held: admit, refuse, abandoned.")
            .labelNames("decision")
            .build();
    private final Counter referred = Counter.builder()
            .name("mpaka_referrals_total")
            .help("Referrals to the second line.")
            .build();
    private final Counter checks = Counter.builder()
            .name("mpaka_checks_total")
            .help("Answers of checks when an inspection was opened; not_done: late, broken or unreachable.")
            .labelNames("check", "answer")
            .build();

    @Activate
    public InspectionFigures(@Reference ThisNode node) {
        this.node = node;
        // There from the start, so that a first one is a rise and not a new figure.
        for (var decision : List.of("admit", "refuse", "abandoned")) ended.initLabelValues(decision);
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(InspectionEvents.STARTED, InspectionEvents.DECIDED, InspectionEvents.MOVED);
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    /** Nothing to write: what is counted is counted once it is recorded. */
    @Override
    public void apply(Entry entry, Connection connection) {}

    @Override
    public void applied(Entry entry) {
        if (!entry.node().equals(node.identity().node())) return;
        entry.payload().ifPresent(payload -> count(entry.kind(), read(payload)));
    }

    private void count(EntryKind kind, JsonNode inspection) {
        var state = InspectionState.valueOf(inspection.path("state").asText());
        if (kind.equals(InspectionEvents.STARTED)) {
            started.inc();
            inspection.path("checks").forEach(check -> checks.labelValues(
                            check.path("check").asText(), small(check.path("answer")))
                    .inc());
        } else if (kind.equals(InspectionEvents.DECIDED) && state == InspectionState.REFERRED) {
            referred.inc();
        } else if (kind.equals(InspectionEvents.MOVED) && state == InspectionState.CLOSED) {
            var decisions = inspection.path("decisions");
            ended.labelValues(small(decisions
                            .path(decisions.size() - 1)
                            .path("decision")
                            .path("type")))
                    .inc();
        } else if (kind.equals(InspectionEvents.MOVED) && state == InspectionState.ABANDONED) {
            ended.labelValues("abandoned").inc();
        }
    }

    private static String small(JsonNode text) {
        return text.asText().toLowerCase(Locale.ROOT);
    }

    private JsonNode read(String payload) {
        try {
            return json.readTree(payload);
        } catch (JsonProcessingException e) {
            // The parser's message would quote the payload.
            throw new IllegalStateException("an inspection's entry is no JSON");
        }
    }

    @Override
    public MetricSnapshots collect() {
        return MetricSnapshots.of(started.collect(), ended.collect(), referred.collect(), checks.collect());
    }
}
