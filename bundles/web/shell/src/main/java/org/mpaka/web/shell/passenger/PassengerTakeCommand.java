package org.mpaka.web.shell.passenger;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.passenger.PassengerFile;
import org.mpaka.api.passenger.PassengerLists;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.NodeFiles;
import org.mpaka.web.shell.WaitingFileCompleter;

/** Takes a carrier's message. */
@Service
@Command(
        scope = "mpaka",
        name = "passenger-take",
        description = "Takes a carrier's passenger list (PAXLST, PNRGOV); see mpaka:journeys.")
public final class PassengerTakeCommand extends ActorAction {
    @Reference
    private PassengerLists lists;

    @Reference
    private NodeFiles files;

    @Argument(
            index = 0,
            name = "file",
            description = "Name of the file in the node's directory import.",
            required = true)
    @Completion(WaitingFileCompleter.class)
    private String file = "";

    @Override
    protected void run(Actor actor) throws IOException {
        var taken = lists.take(actor, file, files.read(file, PassengerFile.MOST_BYTES));
        taken.repairs().forEach(repair -> out().println(say(repair)));
        taken.lists().forEach(list -> {
            out().println(list.kind() + " " + list.voyage() + ": " + list.outcome() + ", " + list.added() + " added, "
                    + list.changed() + " changed, " + list.cancelled() + " do not come.");
            list.notes().forEach(note -> out().println("  " + say(note)));
        });
        taken.faults().forEach(fault -> out().println(
                        "Segment " + fault.segment() + " " + fault.tag() + ": " + say(fault.what())));
        taken.quarantined().ifPresent(id -> out().println("The file waits in quarantine: " + id));
    }
}
