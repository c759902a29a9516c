package org.mpaka.core.examination;

import java.util.Optional;
import org.mpaka.api.access.Actor;
import org.mpaka.api.examination.PagePictures;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;

/** A post that keeps none. */
final class NoPictures implements PagePictures {
    @Override
    public Policy policy() {
        return new Policy(Keeping.NEVER, 1);
    }

    @Override
    public Fate offer(Actor actor, InspectionId inspection, byte[] jpeg) {
        return Fate.NOT_KEPT;
    }

    @Override
    public Fate offerScanned(Actor actor, Inspection inspection) {
        return Fate.NOT_KEPT;
    }

    @Override
    public Optional<Kept> kept(InspectionId inspection) {
        return Optional.empty();
    }

    @Override
    public byte[] look(Actor actor, InspectionId inspection) {
        throw new IllegalStateException("none is kept");
    }

    @Override
    public void delete(Actor actor, InspectionId inspection, String reason) {
        throw new IllegalStateException("none is kept");
    }
}
