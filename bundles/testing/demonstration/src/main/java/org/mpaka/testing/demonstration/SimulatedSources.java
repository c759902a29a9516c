package org.mpaka.testing.demonstration;

import java.time.Clock;
import java.util.Hashtable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.ThisNode;
import org.mpaka.api.source.ExternalSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives the simulated source, and what it says, to a node that is not in operation; to another it gives nothing. */
@Component(immediate = true, service = SentenceSource.class)
public final class SimulatedSources implements SentenceSource {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedSources.class);

    private final SentenceSource catalogue =
            new ResourceSentences("org.mpaka.testing.demonstration.sentences", SimulatedSources.class.getClassLoader());
    private final @Nullable ServiceRegistration<ExternalSource> registered;

    @Activate
    public SimulatedSources(BundleContext context, @Reference ThisNode node, @Reference Clock clock) {
        if (node.identity().mode() == Mode.LIVE) {
            LOG.warn("The simulated external source is not there: this node is in operation");
            registered = null;
        } else {
            registered = context.registerService(ExternalSource.class, new SimulatedSource(clock), new Hashtable<>());
        }
    }

    @Deactivate
    void stop() {
        if (registered != null) registered.unregister();
    }

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return catalogue.pattern(code, locale);
    }
}
