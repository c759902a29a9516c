package org.mpaka.core.legislation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.inspection.RulingReplay;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.CrossingId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes rulings again from the inspections that hold what was asked. */
@Component
public final class RecordedRulings implements RulingReplay {
    private static final Set<Right> READERS = Set.of(Right.TRAVELLER_READ, Right.INSPECT, Right.SECOND_LINE);

    private final Inspections inspections;
    private final LawVersions versions;
    private final LawCases cases;

    @Activate
    public RecordedRulings(
            @Reference Inspections inspections, @Reference LawVersions versions, @Reference LawCases cases) {
        this.inspections = inspections;
        this.versions = versions;
        this.cases = cases;
    }

    @Override
    public Replayed again(Actor actor, InspectionId id) {
        var inspection = inspections.get(actor, id);
        var recorded = inspection.ruling().orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "ruling", id));
        var law = versions.find(recorded.version());
        var again = law.orElseGet(versions::now).rule(facts(inspection, recorded.on()));
        return new Replayed(recorded, again, again.equals(recorded), why(recorded, law));
    }

    private static Optional<Sentence> why(Ruling recorded, Optional<LawInForce> law) {
        if (law.isEmpty()) return Optional.of(Sentence.of("law.replay-text-unknown", "version", recorded.version()));
        return law.map(LawInForce::version)
                .filter(now -> !now.equals(recorded.version()))
                .map(now -> Sentence.of("law.replay-other-rules", "then", recorded.version(), "now", now));
    }

    @Override
    public Ruling asOf(Actor actor, InspectionId id, LocalDate on) {
        return versions.now().rule(facts(inspections.get(actor, id), on));
    }

    @Override
    public InspectionId inspectionOf(Actor actor, CrossingId crossing) {
        if (READERS.stream().noneMatch(actor::may)) throw new AccessDeniedException(actor, Right.TRAVELLER_READ);
        return cases.inspectionOf(crossing)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "ruling", crossing));
    }

    private LegalFacts facts(Inspection inspection, LocalDate on) {
        return new LegalFacts(
                on,
                inspection.shift().direction(),
                cases.post(inspection.shift().post(), on),
                inspection.reading().document(),
                inspection.declaration(),
                inspection.history(),
                Optional.of(cases.hour(inspection)));
    }
}
