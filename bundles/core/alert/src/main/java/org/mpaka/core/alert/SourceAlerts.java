package org.mpaka.core.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.DateRange;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.source.SourceInfo;
import org.mpaka.api.source.SourceQuestion.Kind;
import org.mpaka.api.source.SourceRecord;
import org.mpaka.core.alert.Comparing.Comparison;
import org.mpaka.core.json.Payloads;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Records of external sources as alerts to compare. What was found for the last inspections is held in memory until the
 * act that records the inspection has recorded the hits too.
 */
@Component(service = SourceAlerts.class)
public final class SourceAlerts {
    private static final int MOST_INSPECTIONS = 500;

    private final InnocentRegister innocents;
    private final Payloads payloads;
    private final Map<InspectionId, Map<AlertId, Comparison>> found = new LinkedHashMap<>();

    @Activate
    public SourceAlerts(@Reference InnocentRegister innocents, @Reference Payloads payloads) {
        this.innocents = innocents;
        this.payloads = payloads;
    }

    /** What a source found for an inspection; takes the place of what it found before. */
    synchronized List<Comparison> keep(
            InspectionId inspection, Shown shown, SourceInfo source, List<SourceRecord> records, Instant now) {
        var comparisons = new ArrayList<Comparison>();
        for (var record : records) {
            var alert = alert(source, record);
            var hash = Hashes.sha256(payloads.write(alert));
            var key = shown.key(alert.subject());
            comparisons.add(new Comparison(
                    Comparing.hitId(Occasion.of(inspection), alert.id()),
                    candidate(source, record, alert),
                    alert,
                    hash,
                    record.silent(),
                    key,
                    innocents.judgement(key, alert.id(), hash, now)));
        }
        var held = found.computeIfAbsent(inspection, any -> new LinkedHashMap<>());
        held.values().removeIf(one -> one.alert().list().equals(source.id().list()));
        comparisons.forEach(one -> held.put(one.alert().id(), one));
        if (found.size() > MOST_INSPECTIONS)
            found.remove(found.keySet().iterator().next());
        return comparisons;
    }

    synchronized List<Comparison> of(InspectionId inspection) {
        return List.copyOf(found.getOrDefault(inspection, Map.of()).values());
    }

    private static Alert alert(SourceInfo source, SourceRecord record) {
        var list = source.id().list();
        return new Alert(
                AlertId.of(list + ":" + record.reference()),
                list,
                record.subject(),
                record.category(),
                record.action(),
                record.silent(),
                source.owner(),
                record.legalBasis(),
                record.instruction(),
                DateRange.ALWAYS,
                Alert.State.ACTIVE,
                Optional.empty(),
                Optional.empty());
    }

    private static Candidate candidate(SourceInfo source, SourceRecord record, Alert alert) {
        var explanation = new ArrayList<Sentence>();
        explanation.add(Sentence.of("alert.match-source", "source", source.name(), "reference", record.reference()));
        if (record.kind() == Kind.DOCUMENT && record.score() == 1)
            explanation.add(Sentence.of("alert.match-document-same"));
        var band = Candidate.Band.valueOf(
                org.mpaka.core.screening.Band.of(record.score()).name());
        return new Candidate(alert.id(), alert.list(), record.score(), band, explanation);
    }
}
