package org.mpaka.platform.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.plugin.Plugin;
import org.mpaka.api.plugin.PluginEvents;
import org.mpaka.api.plugin.PluginEvents.PluginDeployed;
import org.mpaka.api.plugin.PluginEvents.PluginRefused;
import org.mpaka.api.plugin.PluginEvents.PluginRemoved;
import org.mpaka.api.plugin.Plugins;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plug-ins are bundles: installed, updated and uninstalled in the running framework.
 *
 * <p>What does not start, or brings law with a fault, is taken back at once and the former bundle put in its place.
 */
@Component(service = Plugins.class)
public final class BundlePlugins implements Plugins {
    private static final Logger LOG = LoggerFactory.getLogger(BundlePlugins.class);

    private final PluginStates states;
    private final BundleShelf shelf;
    private final Legislation legislation;
    private final Journal journal;

    @Activate
    public BundlePlugins(
            @Reference PluginStates states,
            @Reference BundleShelf shelf,
            @Reference Legislation legislation,
            @Reference Journal journal) {
        this.states = states;
        this.shelf = shelf;
        this.legislation = legislation;
        this.journal = journal;
    }

    @Override
    public List<Plugin> list(Actor actor) {
        actor.require(Right.SYSTEM_ADMINISTER);
        return states.all();
    }

    @Override
    public synchronized Plugin deploy(Actor actor, InputStream bundle) throws IOException {
        actor.require(Right.SYSTEM_ADMINISTER);
        var file = PluginFile.read(bundle);
        var present = states.find(file.name());
        var former = present.map(one -> one.getVersion().toString());
        try {
            var deployed = exchange(present, file);
            journal.append(
                    actor,
                    new Draft(
                            PluginEvents.DEPLOYED,
                            file.name(),
                            new PluginDeployed(file.version(), file.sha256(), former)));
            shelf.keep(file);
            LOG.info("Plug-in {} {} deployed by {}", file.name(), file.version(), actor);
            return states.of(deployed);
        } catch (MpakaException refused) {
            LOG.warn("Plug-in {} {} not deployed: {}", file.name(), file.version(), refused.code());
            var why = new PluginRefused(
                    file.version(), file.sha256(), refused.code().name());
            journal.append(actor, new Draft(PluginEvents.REFUSED, file.name(), why));
            throw refused;
        }
    }

    private Bundle exchange(Optional<Bundle> present, PluginFile file) throws IOException {
        var before = lawFaults();
        // looked up first: once it is replaced there is nothing to go back to
        var former = present.isPresent() ? Optional.of(shelf.former(present.get())) : Optional.<byte[]>empty();
        try {
            var deployed = present.isPresent() ? shelf.update(present.get(), file) : shelf.install(file);
            lawFaults().stream()
                    .filter(fault -> !before.contains(fault))
                    .findFirst()
                    .ifPresent(fault -> {
                        throw new MpakaException(ErrorCode.UNREADABLE_FILE, fault);
                    });
            return deployed;
        } catch (BundleException | MpakaException e) {
            takeBack(file.name(), former);
            if (e instanceof MpakaException known) throw known;
            throw new MpakaException(e, ErrorCode.WRONG_STATE, "plug-in", file.name(), cause(e));
        }
    }

    private void takeBack(String name, Optional<byte[]> former) {
        var broken = states.find(name);
        try {
            if (former.isPresent() && broken.isPresent())
                shelf.update(broken.get(), new PluginFile(name, "", former.get()));
            else if (broken.isPresent()) shelf.uninstall(broken.get());
        } catch (BundleException e) {
            LOG.error("The former {} is not in service again; deploy it, or start the node anew", name, e);
        }
    }

    private Set<Sentence> lawFaults() {
        return Set.copyOf(legislation.faults());
    }

    /** The kind of failure; the message of a plug-in's own exception stays in the log. */
    private static String cause(Throwable e) {
        var cause = e.getCause() == null ? e : e.getCause();
        return cause instanceof BundleException bundle
                ? String.valueOf(bundle.getMessage())
                : cause.getClass().getName();
    }

    @Override
    public synchronized void remove(Actor actor, String name) {
        actor.require(Right.SYSTEM_ADMINISTER);
        var bundle = states.find(name).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "plug-in", name));
        var version = bundle.getVersion().toString();
        try {
            shelf.uninstall(bundle);
        } catch (BundleException e) {
            throw new MpakaException(e, ErrorCode.WRONG_STATE, "plug-in", name, cause(e));
        }
        journal.append(actor, new Draft(PluginEvents.REMOVED, name, new PluginRemoved(version)));
        LOG.info("Plug-in {} {} removed by {}", name, version, actor);
    }
}
