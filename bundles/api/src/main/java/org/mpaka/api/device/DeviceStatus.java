package org.mpaka.api.device;

import java.time.Instant;
import java.util.Set;
import org.mpaka.api.Sentence;

/** @param condition how it is @param since since when @param advice what a person can do about it */
public record DeviceStatus(
        DeviceId device,
        String name,
        Set<Capability> capabilities,
        boolean simulated,
        Condition condition,
        Instant since,
        Sentence advice) {
    public DeviceStatus {
        capabilities = Set.copyOf(capabilities);
    }

    /** How a device is. */
    public enum Condition {
        READY,
        BUSY,
        LOST,
        FAULTY,
        SWITCHED_OFF
    }

    /** What a device can do. */
    public enum Capability {
        READ_MRZ,
        READ_CHIP,
        CAPTURE_PAGE,
        CAPTURE_FACE,
        CAPTURE_FINGER,
        /** On a roll of paper, as long as need be. */
        PRINT,
        /** On labels of one size. */
        PRINT_LABEL,
        /** Lets one person through. */
        OPEN_GATE,
        /** Red, amber, green. */
        SHOW_LIGHT
    }
}
