package org.mpaka.api.device;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** A driver that plays a script instead of driving a device; never started in LIVE mode. */
@ConsumerType
public interface Simulator {
    DeviceId id();

    /** Titles of the scripted documents. */
    List<String> script();

    /** Presents a document of the script now. @throws MpakaException {@code NOT_FOUND} */
    void present(int index);

    /**
     * The certificate of whoever signs the chips that are played: to be believed on a node of training or demonstration, or
     * not, as its administrators wish. DER; empty when it plays none.
     */
    default Optional<byte[]> authority() {
        return Optional.empty();
    }
}
