package org.mpaka.api.device;

import java.util.Optional;
import java.util.OptionalInt;
import org.mpaka.api.Sentence;
import org.mpaka.api.biometric.FingerImage;

/**
 * What became of a finger on a scanner.
 *
 * @param image empty when none came, or none that can be believed or read
 * @param quality as the scanner itself says, 0 to 100, the better the higher; empty when it does not
 * @param advice what a person can do now
 */
public record FingerScan(Optional<FingerImage> image, OptionalInt quality, Sentence advice) {
    /** No image. */
    public static FingerScan none(Sentence advice) {
        return new FingerScan(Optional.empty(), OptionalInt.empty(), advice);
    }

    @Override
    public String toString() {
        return "FingerScan " + advice.code();
    }
}
