package org.mpaka.api.device;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Drives one device.
 *
 * <p>{@link #status} answers from memory at once. {@link #connect} is called once with the listener to report to, from
 * a thread of the device service; the driver reports from threads of its own. An unplugged device reports LOST and
 * goes on trying; it does not throw. A simulator says that it is one in its status and its name.
 */
@ConsumerType
public interface DeviceDriver {
    DeviceId id();

    DeviceStatus status();

    void connect(DeviceListener listener);

    void disconnect();

    /** Tries the device itself, at most five seconds. */
    DeviceStatus selfTest();

    /** The lane that its place says it serves, until somebody says another; empty where its place says nothing. */
    default Optional<String> lane() {
        return Optional.empty();
    }

    /** To read chips with; empty for a device that has no READ_CHIP. The same one each time. */
    default Optional<ChipReader> chipReader() {
        return Optional.empty();
    }

    /** To print with; empty for a device that has neither PRINT nor PRINT_LABEL. The same one each time. */
    default Optional<PagePrinter> printer() {
        return Optional.empty();
    }

    /** To take fingers with; empty for a device that has no CAPTURE_FINGER. The same one each time. */
    default Optional<FingerScanner> fingerScanner() {
        return Optional.empty();
    }

    /** To open with and to show lamps; empty for a device that has neither OPEN_GATE nor SHOW_LIGHT. The same one each time. */
    default Optional<Gate> gate() {
        return Optional.empty();
    }
}
