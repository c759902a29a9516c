package org.mpaka.web.shell.plugin;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.plugin.Plugins;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows plug-ins. */
@Service
@Command(
        scope = "mpaka",
        name = "plugins",
        description =
                "Shows the plug-ins of this node (law, formats, drivers, routes), how each is and what can be done.")
public final class PluginsCommand extends ActorAction {
    @Reference
    private Plugins plugins;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("Plug-in", "Version", "State", "Since", "Advice");
        plugins.list(actor)
                .forEach(plugin -> table.row(
                        plugin.name(), plugin.version(), plugin.state(), plugin.since(), say(plugin.advice())));
        table.print(out());
    }
}
