package org.mpaka.platform.modes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mpaka.api.NodeIdentity.Mode;

class ModeFeaturesTest {
    private static final Set<String> AVAILABLE =
            Set.of("mpaka-core", "mpaka-simulators", "mpaka-demonstration", "mpaka-simulators-ruritania");

    @Test
    void liveNodeHasNothingInvented() {
        assertThat(ModeFeatures.wanted(Mode.LIVE, AVAILABLE)).isEmpty();
    }

    @Test
    void trainingHasSimulatorsAndExercisesButNoInventedPast() {
        assertThat(ModeFeatures.wanted(Mode.TRAINING, AVAILABLE))
                .containsExactly("mpaka-simulators", "mpaka-simulators-ruritania", "mpaka-training");
    }

    @Test
    void demonstrationHasBoth() {
        assertThat(ModeFeatures.wanted(Mode.DEMONSTRATION, AVAILABLE))
                .containsExactly("mpaka-demonstration", "mpaka-simulators", "mpaka-simulators-ruritania");
    }
}
