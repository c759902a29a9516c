package org.mpaka.platform.modes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mpaka.api.NodeIdentity.Mode;

class ModeFeaturesTest {
    @Test
    void liveNodeHasNothingInvented() {
        assertThat(ModeFeatures.wanted(Mode.LIVE)).isEmpty();
    }

    @Test
    void trainingHasSimulatorsButNoInventedPeople() {
        assertThat(ModeFeatures.wanted(Mode.TRAINING)).containsExactly("mpaka-simulators");
    }

    @Test
    void demonstrationHasBoth() {
        assertThat(ModeFeatures.wanted(Mode.DEMONSTRATION)).contains("mpaka-simulators", "mpaka-demonstration");
    }
}
