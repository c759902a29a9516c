package org.mpaka.platform.plugins;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mpaka.api.Sentence;
import org.mpaka.api.plugin.Plugin;
import org.mpaka.api.plugin.Plugin.State;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** Looks which plug-ins there are and how each is: its bundle, and the components in it. */
@Component(service = PluginStates.class)
public final class PluginStates {
    private final BundleContext context;
    private final ServiceComponentRuntime components;

    @Activate
    public PluginStates(BundleContext context, @Reference ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    List<Plugin> all() {
        return bundles()
                .map(this::of)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    Optional<Bundle> find(String name) {
        return bundles().filter(bundle -> name.equals(bundle.getSymbolicName())).findFirst();
    }

    Plugin of(Bundle bundle) {
        var state = State.RUNNING;
        var advice = Sentence.of("plugin.running");
        var problem = problem(bundle);
        if (problem.isPresent()) {
            state = State.FAULTY;
            advice = Sentence.of("plugin.faulty", "problem", problem.get());
        } else if (bundle.getState() != Bundle.ACTIVE) {
            state = bundle.getState() == Bundle.RESOLVED ? State.STOPPED : State.FAULTY;
            advice = Sentence.of(state == State.STOPPED ? "plugin.stopped" : "plugin.unresolved");
        }
        return new Plugin(
                bundle.getSymbolicName(),
                bundle.getVersion().toString(),
                state,
                Instant.ofEpochMilli(bundle.getLastModified()),
                advice);
    }

    /** What uses the contracts and is no part of the house that a distribution alone replaces. */
    private Stream<Bundle> bundles() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null && PluginFile.isOpen(bundle.getSymbolicName()))
                .filter(bundle -> {
                    var imports = bundle.getHeaders("").get(Constants.IMPORT_PACKAGE);
                    return imports != null && imports.contains("org.mpaka.api");
                });
    }

    /** The first component that lacks something or failed; names of classes, no text that the plug-in wrote. */
    private Optional<String> problem(Bundle bundle) {
        return components.getComponentDescriptionDTOs(bundle).stream()
                .flatMap(description -> components.getComponentConfigurationDTOs(description).stream())
                .filter(component -> component.state == ComponentConfigurationDTO.FAILED_ACTIVATION
                        || component.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE)
                .map(PluginStates::said)
                .findFirst();
    }

    private static String said(ComponentConfigurationDTO component) {
        if (component.state == ComponentConfigurationDTO.FAILED_ACTIVATION)
            return component.description.name + " failed: " + firstLine(component.failure);
        return component.description.name + " lacks "
                + Arrays.stream(component.unsatisfiedReferences)
                        .map(reference -> reference.name)
                        .toList();
    }

    /** Of a stack trace the class of the outermost exception alone: its message may quote anything. */
    private static String firstLine(String trace) {
        return trace.split("[:\\s]", 2)[0];
    }
}
