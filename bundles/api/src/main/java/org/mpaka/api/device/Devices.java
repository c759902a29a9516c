package org.mpaka.api.device;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mpaka.api.access.Actor;
import org.mpaka.api.document.DocumentInput;
import org.osgi.annotation.versioning.ProviderType;

/** The devices of this post. */
@ProviderType
public interface Devices {
    List<DeviceStatus> list(Actor actor);

    /** Needs SYSTEM_ADMINISTER. */
    DeviceStatus selfTest(Actor actor, DeviceId device);

    /** Which lane a device serves; documents read go to that lane. Needs INSPECT. */
    void assign(Actor actor, DeviceId device, String lane);

    /** Hears documents read for a lane until closed. */
    AutoCloseable listen(String lane, Consumer<DocumentInput> listener);

    /** The device that reads chips for a lane; a simulator never at a post in operation. */
    Optional<ChipReader> chipReader(String lane);

    /** Hears chips laid on the reader of a lane until closed. */
    AutoCloseable listenForChips(String lane, Runnable listener);
}
