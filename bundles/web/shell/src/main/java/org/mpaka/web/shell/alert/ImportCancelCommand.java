package org.mpaka.web.shell.alert;

import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertImportJobs;
import org.mpaka.web.shell.ActorAction;

/** Ends an import. */
@Service
@Command(
        scope = "mpaka",
        name = "import-cancel",
        description = "Ends an import that runs; the list before stays in force.")
public final class ImportCancelCommand extends ActorAction {
    @Reference
    private AlertImportJobs jobs;

    @Argument(index = 0, name = "import", description = "Identifier of the import.", required = true)
    private String job = "";

    @Override
    protected void run(Actor actor) {
        out().println("The import is "
                + jobs.cancel(actor, UUID.fromString(job)).state() + ".");
    }
}
