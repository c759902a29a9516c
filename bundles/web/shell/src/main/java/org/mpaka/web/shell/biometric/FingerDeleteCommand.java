package org.mpaka.web.shell.biometric;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.biometric.Fingerprints;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.web.shell.ActorAction;

/** Deletes the fingers of a traveller. */
@Service
@Command(
        scope = "mpaka",
        name = "finger-delete",
        description = "Deletes what was taken of a traveller's fingers, alone. Needs the right to confirm.")
public final class FingerDeleteCommand extends ActorAction {
    @Reference
    private Fingerprints fingerprints;

    @Argument(index = 0, name = "inspection", description = "Its identifier.", required = true)
    private String inspection = "";

    @Argument(index = 1, name = "reason", description = "3 to 500 characters; journaled.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        fingerprints.delete(actor, InspectionId.of(inspection), reason);
        out().println("Deleted.");
    }
}
