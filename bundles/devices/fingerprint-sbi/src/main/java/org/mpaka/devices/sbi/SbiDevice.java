package org.mpaka.devices.sbi;

import java.util.List;
import org.mpaka.api.biometric.Finger;

/**
 * A scanner as it says of itself, signed.
 *
 * @param port where its service listens
 * @param id by which the service calls it
 * @param serial of the maker
 * @param model make and model
 * @param slap whether it takes four fingers at once
 * @param environment {@code Production}, or what it plays for
 * @param status {@code Ready}, {@code Busy}, {@code Not Ready}, {@code Not Registered}
 * @param specVersion the newest version of the interface it speaks
 */
record SbiDevice(
        int port,
        String id,
        String serial,
        String model,
        boolean slap,
        String environment,
        String status,
        String specVersion) {
    private static final List<String> NAMES =
            List.of("Thumb", "IndexFinger", "MiddleFinger", "RingFinger", "LittleFinger");

    /** Whether it says itself that it takes fingers in earnest. */
    boolean earnest() {
        return environment.equalsIgnoreCase("Production");
    }

    /** {@code Right IndexFinger}, as the interface calls it. */
    static String name(Finger finger) {
        return (right(finger) ? "Right " : "Left ") + NAMES.get(finger.ordinal() % NAMES.size());
    }

    private static boolean right(Finger finger) {
        return finger.ordinal() < NAMES.size();
    }

    /** Which part of the scanner takes it. */
    int part(Finger finger) {
        if (!slap) return 0;
        if (finger == Finger.LEFT_THUMB || finger == Finger.RIGHT_THUMB) return 3;
        return right(finger) ? 2 : 1;
    }

    /** What else that part would wait for. */
    List<String> spared(Finger finger) {
        if (!slap) return List.of();
        return List.of(Finger.values()).stream()
                .filter(other -> other != finger && part(other) == part(finger))
                .map(SbiDevice::name)
                .toList();
    }
}
