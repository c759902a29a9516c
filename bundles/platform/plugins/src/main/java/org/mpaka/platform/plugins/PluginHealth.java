package org.mpaka.platform.plugins;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.mpaka.api.Sentences;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.plugin.NoticedFaults;
import org.mpaka.api.plugin.Plugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Says at {@code /system/health} which plug-ins do not work and what is wrong with the law's files. */
@Component(
        service = HealthCheck.class,
        property = {HealthCheck.NAME + "=Plug-ins and law", HealthCheck.TAGS + "=plugins", HealthCheck.TAGS + "=mpaka"})
public final class PluginHealth implements HealthCheck {
    private final PluginStates states;
    private final Legislation legislation;
    private final Sentences sentences;
    private final List<NoticedFaults> noticed = new CopyOnWriteArrayList<>();

    @Activate
    public PluginHealth(
            @Reference PluginStates states, @Reference Legislation legislation, @Reference Sentences sentences) {
        this.states = states;
        this.sentences = sentences;
        this.legislation = legislation;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPart(NoticedFaults part) {
        noticed.add(part);
    }

    void removePart(NoticedFaults part) {
        noticed.remove(part);
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
        for (var fault : legislation.faults()) log.critical("Law: {}", sentences.say(fault, Locale.ENGLISH));
        noticed.forEach(part -> part.faults().forEach(fault -> log.critical("{}", fault)));
        return new Result(log);
    }
}
