package org.mpaka.api.journal;

import java.time.Duration;
import java.util.List;
import org.mpaka.api.NodeId;
import org.mpaka.api.Sentence;

/**
 * What verifying the chains found.
 *
 * @param entries how many were recomputed
 * @param checkpoints how many signatures were checked
 * @param faults empty when all is whole
 */
public record Verification(long entries, long checkpoints, List<Fault> faults, Duration took) {
    public Verification {
        faults = List.copyOf(faults);
    }

    public boolean whole() {
        return faults.isEmpty();
    }

    /** @param what does not fit, for people */
    public record Fault(NodeId node, long sequence, Sentence what) {}
}
