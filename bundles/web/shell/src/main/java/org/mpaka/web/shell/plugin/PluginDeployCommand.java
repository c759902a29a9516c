package org.mpaka.web.shell.plugin;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.plugin.Plugins;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.NodeFiles;
import org.mpaka.web.shell.WaitingFileCompleter;

/** Puts a plug-in into service. */
@Service
@Command(
        scope = "mpaka",
        name = "plugin-deploy",
        description =
                "Puts a plug-in into service while the node runs, in place of the one of its name; if it does not start or its law has a fault, the former one stays.")
public final class PluginDeployCommand extends ActorAction {
    @Reference
    private Plugins plugins;

    @Reference
    private NodeFiles files;

    @Argument(
            index = 0,
            name = "file",
            required = true,
            description = "Name of the bundle (a jar) in the directory import of the node.")
    @Completion(WaitingFileCompleter.class)
    private String file = "";

    @Override
    protected void run(Actor actor) throws Exception {
        try (var in = files.open(file)) {
            var plugin = plugins.deploy(actor, in);
            out().println(plugin.name() + " " + plugin.version() + ": " + plugin.state() + ". " + say(plugin.advice()));
        }
    }
}
