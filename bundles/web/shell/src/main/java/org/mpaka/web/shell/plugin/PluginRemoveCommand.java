package org.mpaka.web.shell.plugin;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.plugin.Plugins;
import org.mpaka.web.shell.ActorAction;

/** Takes a plug-in out of service. */
@Service
@Command(
        scope = "mpaka",
        name = "plugin-remove",
        description =
                "Takes a plug-in out of service until it is deployed again. Without its country's law a node refers every traveller.")
public final class PluginRemoveCommand extends ActorAction {
    @Reference
    private Plugins plugins;

    @Argument(
            index = 0,
            name = "name",
            required = true,
            description = "Name of the plug-in, as mpaka:plugins shows it.")
    @Completion(PluginCompleter.class)
    private String name = "";

    @Override
    protected void run(Actor actor) {
        plugins.remove(actor, name);
        out().println("Removed. mpaka:plugin-deploy puts it into service again.");
    }
}
