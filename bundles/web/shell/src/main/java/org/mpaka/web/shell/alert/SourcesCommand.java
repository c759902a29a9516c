package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.source.ExternalSources;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows the external sources. */
@Service
@Command(
        scope = "mpaka",
        name = "sources",
        description = "Shows the external databases that inspections ask, and how they have been.")
public final class SourcesCommand extends ActorAction {
    @Reference
    private ExternalSources sources;

    @Override
    protected void run(Actor actor) {
        var faults = sources.faults(actor);
        var table = Table.of("Source", "Name", "State", "Asked", "Found", "Not done", "Slowest", "Data of", "Trouble");
        sources.health(actor)
                .forEach(health -> table.row(
                        health.source().id(),
                        health.source().name(),
                        health.state(),
                        health.asked(),
                        health.found(),
                        health.notDone(),
                        health.slowest(),
                        health.dataAsOf(),
                        health.trouble().map(this::say)));
        table.print(out());
        if (faults.isEmpty()) return;
        var wrong = Table.of("Not asked", "What is wrong");
        faults.forEach(fault -> wrong.row(fault.settings(), say(fault.what())));
        wrong.print(out());
    }
}
