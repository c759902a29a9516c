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

    /** Which lane a device serves; documents read go to that lane. Needs INSPECT or SYSTEM_ADMINISTER. */
    void assign(Actor actor, DeviceId device, String lane);

    /** The lane a device serves; empty for one that serves none, or is not known. */
    default Optional<String> laneOf(DeviceId device) {
        return Optional.empty();
    }

    /** Hears documents read for a lane until closed. */
    AutoCloseable listen(String lane, Consumer<DocumentInput> listener);

    /**
     * The picture of the page from which this text was read at a lane within the last minutes, once: who takes it has the
     * only one.
     *
     * @param lines of the machine-readable zone; a page with another text stays where it is
     */
    default Optional<PageScan> takePage(String lane, List<String> lines) {
        return Optional.empty();
    }

    /** The device that reads chips for a lane, of several that on which a document was laid last; a simulator never at a post in operation. */
    Optional<ChipReader> chipReader(String lane);

    /**
     * The printer that serves a lane; a simulator never at a post in operation.
     *
     * @param wanted PRINT or PRINT_LABEL; where no such printer serves the lane, the other sort
     */
    Optional<PagePrinter> printer(String lane, DeviceStatus.Capability wanted);

    /** The scanner of fingers that serves a lane; a simulator never at a post in operation. */
    default Optional<FingerScanner> fingerScanner(String lane) {
        return Optional.empty();
    }

    /** The gate or the lamps that serve a lane; a simulator never at a post in operation. */
    default Optional<Gate> gate(String lane) {
        return Optional.empty();
    }

    /** Hears chips laid on the reader of a lane until closed. */
    AutoCloseable listenForChips(String lane, Runnable listener);
}
