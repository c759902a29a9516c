package org.mpaka.web.shell.inspection;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Closes the shift. */
@Service
@Command(scope = "mpaka", name = "shift-close", description = "Closes your shift and shows what was done in it.")
public final class ShiftCloseCommand extends ActorAction {
    @Reference
    private Inspections inspections;

    @Override
    protected void run(Actor actor) {
        var shift = inspections
                .currentShift(actor)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "shift", "of " + actor.user()));
        var summary = inspections.closeShift(actor, shift.id());
        Table.of("Inspections", "Admitted", "Refused", "Referred", "Undone")
                .row(summary.inspections(), summary.admitted(), summary.refused(), summary.referred(), summary.undone())
                .print(out());
    }
}
