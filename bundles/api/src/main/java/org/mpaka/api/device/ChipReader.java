package org.mpaka.api.device;

import java.time.Duration;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** A device on which documents with a chip are laid. Any thread; one channel at a time. */
@ConsumerType
public interface ChipReader {
    /** Answers from memory at once. */
    DeviceStatus status();

    /**
     * Waits for a chip and switches it on anew, as if it had just been laid down.
     *
     * @param patience how long to wait where none is there
     * @return empty when none came
     * @throws CardLostException when the reader is gone, or another reading holds it
     */
    Optional<CardChannel> connect(Duration patience) throws CardLostException, InterruptedException;
}
