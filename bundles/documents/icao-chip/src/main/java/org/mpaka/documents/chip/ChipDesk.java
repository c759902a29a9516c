package org.mpaka.documents.chip;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.chip.ChipReading;
import org.mpaka.api.chip.ChipReadings;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.Inspections;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what was read to whoever may see the inspection; the look is journaled as one at the inspection. */
@Component
public final class ChipDesk implements ChipReadings {
    private static final Pattern CARD_NUMBER = Pattern.compile("\\d{6}");

    private final Inspections inspections;
    private final ChipShelf shelf;

    @Activate
    public ChipDesk(@Reference Inspections inspections, @Reference ChipShelf shelf) {
        this.inspections = inspections;
        this.shelf = shelf;
    }

    @Override
    public Optional<ChipReading> find(Actor actor, InspectionId inspection) {
        return shelf.find(inspections.get(actor, inspection).id());
    }

    @Override
    public Inspection readWith(Actor actor, InspectionId inspection, int revision, String cardNumber) {
        if (!CARD_NUMBER.matcher(cardNumber).matches())
            throw new MpakaException(ErrorCode.INVALID_FIELD, "cardNumber", "6");
        var id = inspections.get(actor, inspection).id();
        shelf.putCardNumber(id, cardNumber);
        return inspections.recheck(actor, id, revision, CheckId.CHIP);
    }
}
