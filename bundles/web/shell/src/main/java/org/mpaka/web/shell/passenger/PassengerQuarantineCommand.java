package org.mpaka.web.shell.passenger;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.passenger.PassengerLists;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows the quarantine. */
@Service
@Command(
        scope = "mpaka",
        name = "passenger-quarantine",
        description = "Shows passenger lists that could not be read, each with its first fault.")
public final class PassengerQuarantineCommand extends ActorAction {
    @Reference
    private PassengerLists lists;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("File", "Name", "Came by", "At", "Bytes", "Segment", "Tag", "Why", "Kept until");
        lists.quarantine(actor).forEach(file -> {
            var first = file.faults().stream().findFirst();
            table.row(
                    file.id(),
                    file.name(),
                    file.channel(),
                    file.takenAt(),
                    file.bytes(),
                    first.map(fault -> fault.segment()),
                    first.map(fault -> fault.tag()),
                    first.map(fault -> say(fault.what())),
                    file.keptUntil());
        });
        table.print(out());
    }
}
