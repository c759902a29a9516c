package org.mpaka.web.shell.journal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.journal.Journal;
import org.mpaka.web.shell.ActorAction;

/** Rebuilds the registers. */
@Service
@Command(
        scope = "mpaka",
        name = "journal-rebuild",
        description = "Empties all registers and applies every entry anew. The post cannot work meanwhile.")
public final class JournalRebuildCommand extends ActorAction {
    @Reference
    private Journal journal;

    @Option(name = "--yes", description = "Do it; without this nothing happens.")
    private boolean yes = false;

    @Override
    protected void run(Actor actor) {
        if (!yes) {
            out().println(
                            "Nothing was done. No traveller can be processed meanwhile: close the lanes, then repeat with --yes.");
            return;
        }
        var report = journal.rebuild(actor);
        out().println(report.entries() + " entries applied in " + report.took().toSeconds() + " s.");
    }
}
