package org.mpaka.platform.modes;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.karaf.features.Feature;
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
    private static final String SIMULATORS = "mpaka-simulators";

    private final ExecutorService installer =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "mode-features"));

    /** Installs on a thread of its own: the features service waits for components such as this one. */
    @Activate
    public ModeFeatures(@Reference ThisNode node, @Reference FeaturesService features) {
        installer.execute(() -> install(features, node.identity().mode()));
    }

    /** Ours, and those of countries: {@code mpaka-simulators-NAME} holds a country's simulated devices. */
    static Set<String> wanted(Mode mode, Set<String> available) {
        var wanted = new TreeSet<String>();
        if (mode == Mode.LIVE) return wanted;
        wanted.add(SIMULATORS);
        available.stream().filter(name -> name.startsWith(SIMULATORS + "-")).forEach(wanted::add);
        if (mode == Mode.DEMONSTRATION) wanted.add("mpaka-demonstration");
        if (mode == Mode.TRAINING) wanted.add("mpaka-training");
        return wanted;
    }

    private static void install(FeaturesService features, Mode mode) {
        try {
            var available =
                    Arrays.stream(features.listFeatures()).map(Feature::getName).collect(Collectors.toSet());
            for (String name : wanted(mode, available)) install(features, name);
        } catch (Exception e) {
            LOG.error("The features of this distribution cannot be listed", e);
        }
    }

    private static void install(FeaturesService features, String name) {
        try {
            var feature = features.getFeature(name);
            if (feature == null) LOG.error("The feature {} is not in this distribution", name);
            else if (!features.isInstalled(feature))
                features.installFeature(feature, EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles));
        } catch (Exception e) {
            LOG.error("The feature {} cannot be installed", name, e);
        }
    }

    @Deactivate
    void stop() {
        installer.shutdown();
    }
}
