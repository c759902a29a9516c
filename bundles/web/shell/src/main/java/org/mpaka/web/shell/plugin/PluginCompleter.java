package org.mpaka.web.shell.plugin;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.plugin.Plugins;
import org.mpaka.web.shell.NameCompleter;

/** Completes plug-ins. */
@Service
public final class PluginCompleter extends NameCompleter {
    @Reference
    private Plugins plugins;

    @Override
    protected Stream<String> names(Actor actor) {
        return plugins.list(actor).stream().map(plugin -> plugin.name());
    }
}
