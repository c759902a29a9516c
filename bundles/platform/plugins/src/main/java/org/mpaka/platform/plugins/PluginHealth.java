package org.mpaka.platform.plugins;

import java.util.TreeMap;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.plugin.Plugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says at {@code /system/health} which plug-ins do not work and what is wrong with the law's files. */
@Component(
        service = HealthCheck.class,
        property = {HealthCheck.NAME + "=Plug-ins and law", HealthCheck.TAGS + "=plugins", HealthCheck.TAGS + "=mpaka"})
public final class PluginHealth implements HealthCheck {
    private final PluginStates states;
    private final Legislation legislation;

    @Activate
    public PluginHealth(@Reference PluginStates states, @Reference Legislation legislation) {
        this.states = states;
        this.legislation = legislation;
    }

    @Override
    public Result execute() {
        var log = new FormattingResultLog();
        for (Plugin plugin : states.all())
            if (plugin.state() == Plugin.State.RUNNING) log.info("{} {}", plugin.name(), plugin.version());
            else
                log.critical(
                        "{} {}: {} {}",
                        plugin.name(),
                        plugin.version(),
                        plugin.state(),
                        plugin.advice().arguments().getOrDefault("problem", ""));
        for (var fault : legislation.faults()) log.critical("Law: {}", new TreeMap<>(fault.arguments()).values());
        return new Result(log);
    }
}
