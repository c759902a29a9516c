package org.mpaka.web.shell.legislation;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.RulingReplay;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.web.shell.ActorAction;

/** Makes a ruling again. */
@Service
@Command(scope = "mpaka", name = "law-replay", description = "Makes an inspection's ruling again and compares it.")
public final class LawReplayCommand extends ActorAction {
    @Reference
    private RulingReplay replay;

    @Argument(index = 0, name = "identifier", description = "Of the inspection.", required = true)
    private String identifier = "";

    @Option(name = "--crossing", description = "The identifier is that of a recorded crossing.")
    private boolean crossing;

    @Override
    protected void run(Actor actor) {
        var inspection = crossing ? replay.inspectionOf(actor, CrossingId.of(identifier)) : InspectionId.of(identifier);
        var made = replay.again(actor, inspection);
        out().println("Recorded: " + made.recorded().leading().outcome().inBrief() + ", law "
                + made.recorded().version());
        out().println("Again:    " + made.again().leading().outcome().inBrief() + ", law "
                + made.again().version());
        made.why().ifPresent(why -> out().println(say(why)));
        out().println(made.same() ? "The same, answer by answer." : "NOT the same.");
    }
}
