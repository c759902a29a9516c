package org.mpaka.web.shell.alert;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.PeopleColumns;
import org.mpaka.api.alert.PeopleScreening;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.NodeFiles;
import org.mpaka.web.shell.WaitingFileCompleter;

/** Compares a file of people with the lists. */
@Service
@Command(
        scope = "mpaka",
        name = "screen-file",
        description = "Compares a file of people with all lists in the background; see mpaka:screened-files.")
public final class ScreenFileCommand extends ActorAction {
    @Reference
    private PeopleScreening screening;

    @Reference
    private NodeFiles files;

    @Argument(
            index = 0,
            name = "file",
            description = "Name of the table in the node's directory import.",
            required = true)
    @Completion(WaitingFileCompleter.class)
    private String file = "";

    @Argument(index = 1, name = "reason", description = "Why, 3 to 500 characters; journaled.", required = true)
    private String reason = "";

    @Option(name = "--columns", description = "Headings that are not the usual ones, such as name=Passenger;birth=DOB.")
    private String columns = "";

    @Override
    protected void run(Actor actor) throws IOException {
        try (var in = files.open(file)) {
            var started = screening.start(actor, file, PeopleColumns.parse(columns), reason, in);
            out().println("File " + started.id() + ": " + started.people() + " people are compared, "
                    + started.setAside() + " lines were set aside.");
        }
    }
}
