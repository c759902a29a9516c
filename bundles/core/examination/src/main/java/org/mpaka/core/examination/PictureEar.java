package org.mpaka.core.examination;

import java.util.function.BiConsumer;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionListener;
import org.mpaka.api.inspection.InspectionState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Hears which inspection changed, for who keeps pictures. Needs nothing itself: a listener that needed the journal would
 * close a circle, since the journal's applier of inspections tells the listeners.
 */
@Component(service = {PictureEar.class, InspectionListener.class})
public final class PictureEar implements InspectionListener {
    private static final BiConsumer<InspectionId, InspectionState> NOBODY = (id, state) -> {};

    private volatile BiConsumer<InspectionId, InspectionState> told = NOBODY;

    @Activate
    public PictureEar() {}

    void tell(BiConsumer<InspectionId, InspectionState> whom) {
        told = whom;
    }

    void forget() {
        told = NOBODY;
    }

    @Override
    public void changed(InspectionId inspection, InspectionState state) {
        told.accept(inspection, state);
    }
}
