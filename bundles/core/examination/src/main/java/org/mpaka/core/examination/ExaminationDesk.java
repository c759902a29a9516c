package org.mpaka.core.examination;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.examination.Examination;
import org.mpaka.api.examination.ExaminationEvents;
import org.mpaka.api.examination.Examinations;
import org.mpaka.api.examination.PagePictures;
import org.mpaka.api.examination.ReferenceDocument;
import org.mpaka.api.examination.ReferencePicture;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lays the descriptions beside the document in hand and records what the officer finds. */
@Component
public final class ExaminationDesk implements Examinations {
    private final Inspections inspections;
    private final ReferenceShelf shelf;
    private final ExaminationRegister register;
    private final PagePictures pages;
    private final Journal journal;
    private final Clock clock;

    @Activate
    public ExaminationDesk(
            @Reference Inspections inspections,
            @Reference ReferenceShelf shelf,
            @Reference ExaminationRegister register,
            @Reference PagePictures pages,
            @Reference Journal journal,
            @Reference Clock clock) {
        this.inspections = inspections;
        this.shelf = shelf;
        this.register = register;
        this.pages = pages;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<ReferenceDocument> references(Actor actor) {
        mayLook(actor);
        return shelf.all();
    }

    @Override
    public Table table(Actor actor, InspectionId id) {
        var inspection = inspections.get(actor, id);
        var fitting = inspection
                .reading()
                .document()
                .map(document -> shelf.all().stream()
                        .filter(reference -> reference.issuer().equals(document.issuer()))
                        .sorted(Comparator.comparing(reference -> !isOfType(reference, document)))
                        .toList())
                .orElseGet(shelf::all);
        return new Table(fitting, register.find(inspection.id()), pages.kept(inspection.id()));
    }

    private static boolean isOfType(ReferenceDocument reference, TravelDocument document) {
        return reference.type().equals(document.type());
    }

    @Override
    public Examination record(Actor actor, InspectionId id, Examination.Draft found) {
        actor.require(Right.SECOND_LINE);
        mayWorkOn(actor, inspections.get(actor, id));
        known(found);
        int present = register.find(id).map(Examination::revision).orElse(0);
        if (present != found.revision()) throw new MpakaException(ErrorCode.CHANGED_MEANWHILE, "examination");
        var examination = new Examination(
                id,
                present + 1,
                found.reference(),
                found.findings(),
                found.resembles(),
                actor.user(),
                actor.displayName(),
                clock.instant());
        journal.append(actor, new Draft(ExaminationEvents.EXAMINED, id.toString(), examination));
        return examination;
    }

    private static void mayWorkOn(Actor actor, Inspection inspection) {
        if (inspection.state() != InspectionState.IN_SECOND_LINE)
            throw new MpakaException(ErrorCode.WRONG_STATE, "inspection", inspection.state(), "examine");
        if (inspection.secondLineOfficer().filter(actor.user()::equals).isEmpty())
            throw new AccessDeniedException(actor, Right.SECOND_LINE);
    }

    private void known(Examination.Draft found) {
        var reference = shelf.find(found.reference())
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "reference", found.reference()));
        for (var finding : found.findings())
            if (reference.features().stream().noneMatch(feature -> feature.id().equals(finding.feature())))
                throw new MpakaException(ErrorCode.NOT_FOUND, "feature", finding.feature());
        found.resembles().ifPresent(forgery -> {
            if (reference.forgeries().stream().noneMatch(one -> one.id().equals(forgery)))
                throw new MpakaException(ErrorCode.NOT_FOUND, "forgery", forgery);
        });
    }

    @Override
    public ReferencePicture picture(Actor actor, String reference, String name) {
        mayLook(actor);
        return shelf.picture(reference, name);
    }

    private static void mayLook(Actor actor) {
        if (!actor.may(Right.INSPECT)) actor.require(Right.SECOND_LINE);
    }
}
