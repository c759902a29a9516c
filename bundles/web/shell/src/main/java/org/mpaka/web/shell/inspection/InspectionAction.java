package org.mpaka.web.shell.inspection;

import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.web.shell.ActorAction;

/** A command about one inspection: the one named, or the officer's last. */
public abstract class InspectionAction extends ActorAction {
    @Reference
    private Inspections inspections;

    @Option(
            name = "--inspection",
            aliases = "-i",
            description = "Identifier of the inspection; your last one when not given.")
    private @Nullable String inspection;

    protected final Inspections inspections() {
        return inspections;
    }

    protected final Inspection inspection(Actor actor) {
        var named = given(inspection).map(InspectionId::of).map(id -> inspections.get(actor, id));
        return named.or(() -> inspections.recent(actor, 1).stream().findFirst())
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "inspection", "of this shift"));
    }

    protected final void print(Inspection shown) {
        InspectionPrinter.print(shown, out(), this::say);
    }
}
