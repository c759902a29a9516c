package org.mpaka.core.journal;

import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity.Mode;

/** A node for training is known by its name, which is in every entry of its journal. */
final class TrainingName {
    static final String ENDING = "-training";

    private TrainingName() {}

    static boolean is(NodeId node) {
        return node.value().endsWith(ENDING);
    }

    /** @throws IllegalArgumentException when name and mode do not belong together */
    static void check(NodeId node, Mode mode) {
        if (is(node) == (mode == Mode.TRAINING)) return;
        throw new IllegalArgumentException(
                mode == Mode.TRAINING
                        ? "node = " + node + " does not end in " + ENDING + ", as the name of a node for training does,"
                                + " so that nobody takes its journal for a post's: write " + node + ENDING
                        : "node = " + node + " is the name of a node for training, but mode = " + mode
                                + ": write another name, or mode = TRAINING");
    }
}
