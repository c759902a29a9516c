package org.mpaka.platform.modes;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.karaf.features.FeaturesService;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.ThisNode;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Installs simulators and invented data by the node's mode. They lie in every distribution, but a live node never has
 * them installed: not even a mistake in a setting of theirs can bring them to life there.
 */
@Component(immediate = true, service = ModeFeatures.class)
public final class ModeFeatures {
    private static final Logger LOG = LoggerFactory.getLogger(ModeFeatures.class);

    private final ExecutorService installer =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "mode-features"));

    /** Installs on a thread of its own: the features service waits for components such as this one. */
    @Activate
    public ModeFeatures(@Reference ThisNode node, @Reference FeaturesService features) {
        installer.execute(() -> install(features, wanted(node.identity().mode())));
    }

    static Set<String> wanted(Mode mode) {
        return switch (mode) {
            case LIVE -> Set.of();
            case TRAINING -> Set.of("mpaka-simulators");
            case DEMONSTRATION -> Set.of("mpaka-simulators", "mpaka-demonstration");
        };
    }

    private static void install(FeaturesService features, Set<String> wanted) {
        for (String name : wanted) {
            try {
                var feature = features.getFeature(name);
                if (feature == null) LOG.error("The feature {} is not in this distribution", name);
                else if (!features.isInstalled(feature))
                    features.installFeature(feature, EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles));
            } catch (Exception e) {
                LOG.error("The feature {} cannot be installed", name, e);
            }
        }
    }

    @Deactivate
    void stop() {
        installer.shutdown();
    }
}
