package org.mpaka.web.shell.legislation;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.RulingReplay;
import org.mpaka.web.shell.ActorAction;

/** Makes a ruling again. */
@Service
@Command(scope = "mpaka", name = "law-replay", description = "Makes an inspection's ruling again and compares it.")
public final class LawReplayCommand extends ActorAction {
    @Reference
    private RulingReplay replay;

    @Argument(index = 0, name = "inspection", description = "Identifier of the inspection.", required = true)
    private String inspection = "";

    @Override
    protected void run(Actor actor) {
        var made = replay.again(actor, InspectionId.of(inspection));
        out().println("Recorded: " + LawDifferenceTable.text(made.recorded().leading()) + ", law "
                + made.recorded().version());
        out().println("Again:    " + LawDifferenceTable.text(made.again().leading()) + ", law "
                + made.again().version());
        made.why().ifPresent(why -> out().println(say(why)));
        out().println(made.same() ? "The same, answer by answer." : "NOT the same.");
    }
}
