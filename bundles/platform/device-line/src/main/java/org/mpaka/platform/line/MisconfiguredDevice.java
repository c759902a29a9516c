package org.mpaka.platform.line;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mpaka.api.Sentence;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;

/** Stands in the list of devices for one whose settings are wrong, and says which. */
public final class MisconfiguredDevice implements DeviceDriver {
    private static final int LONGEST_ID = 64;
    /** Where the settings were read from, when it was a file. */
    private static final String FILE = "felix.fileinstall.filename";

    private final DriverState state;

    /** @param what its file is meant for @param wrong a sentence that names file, key and what to write */
    public MisconfiguredDevice(String file, Set<Capability> what, Sentence wrong, Clock clock) {
        var plain = file.toLowerCase(Locale.ROOT).replaceAll("\\.cfg$", "").replaceAll("[^a-z0-9]+", "-");
        var id = plain.substring(Math.max(0, plain.length() - LONGEST_ID)).replaceAll("^-+|-+$", "");
        state = new DriverState(DeviceId.of(id.isEmpty() ? "device" : id), file, what, false, clock, wrong.code());
        state.become(Condition.FAULTY, wrong);
    }

    /** The file a component's settings stand in, or their name. */
    public static String fileOf(Map<String, Object> properties) {
        var file = String.valueOf(properties.getOrDefault(FILE, properties.get("service.pid")));
        return file.substring(file.lastIndexOf('/') + 1);
    }

    @Override
    public DeviceId id() {
        return state.status().device();
    }

    @Override
    public DeviceStatus status() {
        return state.status();
    }

    @Override
    public void connect(DeviceListener listener) {
        state.connect(listener);
    }

    @Override
    public void disconnect() {
        state.disconnect();
    }

    @Override
    public DeviceStatus selfTest() {
        return state.status();
    }
}
