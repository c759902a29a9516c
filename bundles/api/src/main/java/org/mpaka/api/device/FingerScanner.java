package org.mpaka.api.device;

import java.time.Duration;
import org.mpaka.api.biometric.Finger;
import org.osgi.annotation.versioning.ConsumerType;

/** A device on which a finger is laid. Any thread; one finger after the other. */
@ConsumerType
public interface FingerScanner {
    /** Answers from memory at once. */
    DeviceStatus status();

    /**
     * Waits for a finger. Keeps no image, never throws for what a scanner does.
     *
     * @param finger which the person was asked for; a scanner cannot know whether it is that one
     * @param patience how long to wait, at most 30 seconds
     */
    FingerScan scan(Finger finger, Duration patience);
}
