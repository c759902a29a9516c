package org.mpaka.web.shell.alert;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertImportJobs;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.NodeFiles;
import org.mpaka.web.shell.WaitingFileCompleter;

/** Reads a list in the background. */
@Service
@Command(
        scope = "mpaka",
        name = "import-start",
        description = "Reads a large list in the background; watch it with mpaka:imports.")
public final class ImportStartCommand extends ActorAction {
    @Reference
    private AlertImportJobs jobs;

    @Reference
    private NodeFiles files;

    @Argument(index = 0, name = "format", description = "Identifier of the file's format.", required = true)
    @Completion(FormatCompleter.class)
    private String format = "";

    @Argument(
            index = 1,
            name = "file",
            description = "Name of the file in the node's directory import.",
            required = true)
    @Completion(WaitingFileCompleter.class)
    private String file = "";

    @Override
    protected void run(Actor actor) throws IOException {
        try (var in = files.open(file)) {
            out().println("Import " + jobs.read(actor, format, in).id() + " reads the file.");
        }
    }
}
