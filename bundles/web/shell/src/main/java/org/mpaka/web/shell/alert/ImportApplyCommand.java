package org.mpaka.web.shell.alert;

import java.util.Optional;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertImportJobs;
import org.mpaka.web.shell.ActorAction;

/** Takes a preview over in the background. */
@Service
@Command(
        scope = "mpaka",
        name = "import-apply",
        description =
                "Takes a preview over in the background; the list before stays in force until the new one is whole.")
public final class ImportApplyCommand extends ActorAction {
    @Reference
    private AlertImportJobs jobs;

    @Argument(index = 0, name = "preview", description = "Identifier of the preview.", required = true)
    private String preview = "";

    @Override
    protected void run(Actor actor) {
        var job = jobs.takeOver(actor, UUID.fromString(preview), Optional.empty());
        out().println("Import " + job.id() + " writes the list.");
    }
}
