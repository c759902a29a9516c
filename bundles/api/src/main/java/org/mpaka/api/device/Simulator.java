package org.mpaka.api.device;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
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
     * What can be seen of it, as text, the latest first: pages that it printed, lamps that are on. At most 20; each says that
     * it is a simulator's.
     */
    default List<String> shown() {
        return List.of();
    }

    /** Whether it presents documents that are in no script: exercises are played on these alone. */
    default boolean takesScenes() {
        return false;
    }

    /**
     * Presents a document that is in no script: the fields of a scene, as the simulator's own scripts write them.
     *
     * @throws MpakaException {@code NOT_FOUND} when it plays its own script only, {@code DEVICE_UNAVAILABLE}, and whatever
     *     is wrong with the fields
     */
    default void present(Map<String, String> scene) {
        throw new MpakaException(ErrorCode.NOT_FOUND, "scene", scene.getOrDefault("title", id().toString()));
    }

    /**
     * The certificate of whoever signs the chips that are played: to be believed on a node of training or demonstration, or
     * not, as its administrators wish. DER; empty when it plays none.
     */
    default Optional<byte[]> authority() {
        return Optional.empty();
    }
}
