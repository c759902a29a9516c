package org.mpaka.web.shell.legislation;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.RulingReplay;
import org.mpaka.web.shell.ActorAction;

/** Rules as of another day. */
@Service
@Command(
        scope = "mpaka",
        name = "law-as-of",
        description = "Shows what the law of another day says of an inspection's traveller.")
public final class LawAsOfCommand extends ActorAction {
    @Reference
    private RulingReplay replay;

    @Argument(index = 0, name = "inspection", description = "Identifier of the inspection.", required = true)
    private String inspection = "";

    @Argument(index = 1, name = "on", description = "The day.", required = true)
    private String on = "";

    @Override
    protected void run(Actor actor) {
        var ruling = replay.asOf(actor, InspectionId.of(inspection), day(on));
        RulingText.print(out(), this::say, ruling);
    }
}
