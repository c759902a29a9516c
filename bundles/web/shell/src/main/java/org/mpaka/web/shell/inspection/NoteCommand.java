package org.mpaka.web.shell.inspection;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.web.shell.ActorAction;

/** Adds a note. */
@Service
@Command(scope = "mpaka", name = "note", description = "Adds a note of the second line to a referral.")
public final class NoteCommand extends ActorAction {
    @Reference
    private Inspections inspections;

    @Argument(index = 0, name = "inspection", description = "Identifier of the referred inspection.", required = true)
    private String inspection = "";

    @Argument(index = 1, name = "text", description = "The note.", required = true)
    private String text = "";

    @Override
    protected void run(Actor actor) {
        var referred = inspections.get(actor, InspectionId.of(inspection));
        inspections.note(actor, referred.id(), referred.revision(), text);
        out().println("Noted.");
    }
}
