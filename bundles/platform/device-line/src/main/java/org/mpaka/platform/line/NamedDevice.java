package org.mpaka.platform.line;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceStatus.Capability;

/** What every device's settings say of it: who it is, what it is called, which lane it serves. */
public record NamedDevice(DeviceId id, String name, Optional<String> lane, boolean simulated) {
    private static final String SIMULATOR = "simulator";
    private static final int LONGEST_NAME = 60;

    /**
     * @param simulated one that plays is called so, whatever its settings call it
     * @throws WrongSetting {@code id}, {@code name}
     */
    public static NamedDevice of(String id, String name, String lane, boolean simulated) throws WrongSetting {
        var plain = id.strip();
        var called = name.isBlank() ? plain : name.strip();
        if (called.length() > LONGEST_NAME) throw new WrongSetting("name", "1-" + LONGEST_NAME);
        try {
            return new NamedDevice(
                    DeviceId.of(simulated && !plain.startsWith(SIMULATOR) ? SIMULATOR + "-" + plain : plain),
                    simulated ? "Simulator: " + called : called,
                    Optional.of(lane.strip()).filter(one -> !one.isEmpty()),
                    simulated);
        } catch (MpakaException e) {
            throw new WrongSetting("id", "a-z 0-9 -", e);
        }
    }

    /** @param advice of a device that nobody has looked at yet */
    public DriverState state(Set<Capability> can, Clock clock, String advice) {
        return new DriverState(id, name, can, simulated, clock, advice);
    }

    /** Makes a driver of settings. */
    public interface Maker {
        DeviceDriver make() throws WrongSetting;
    }

    /**
     * The driver, or one that stands in the list and says what is wrong in its file.
     *
     * @param what the file is meant for
     * @param sentence its code; its slots are {@code file}, {@code key} and {@code wanted}
     */
    public static DeviceDriver driver(String file, Set<Capability> what, String sentence, Clock clock, Maker maker) {
        try {
            return maker.make();
        } catch (WrongSetting e) {
            var wrong = Sentence.of(sentence, "file", file, "key", e.key()).with("wanted", e.wanted());
            return new MisconfiguredDevice(file, what, wrong, clock);
        }
    }
}
