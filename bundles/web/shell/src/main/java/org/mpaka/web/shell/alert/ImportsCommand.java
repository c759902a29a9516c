package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertImportJobs;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows imports. */
@Service
@Command(
        scope = "mpaka",
        name = "imports",
        description = "Shows the imports that run and have run, the youngest first, and how far they are.")
public final class ImportsCommand extends ActorAction {
    @Reference
    private AlertImportJobs jobs;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("Import", "List", "Stage", "State", "Done", "Of", "Preview", "Problems", "Why");
        jobs.all(actor)
                .forEach(job -> table.row(
                        job.id(),
                        job.list(),
                        job.stage(),
                        job.state(),
                        job.done(),
                        job.total(),
                        job.preview().map(preview -> preview.id()),
                        job.preview().map(preview -> preview.problemCount()),
                        job.failure().map(this::say)));
        table.print(out());
    }
}
