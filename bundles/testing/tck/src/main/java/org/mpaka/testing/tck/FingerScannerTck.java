package org.mpaka.testing.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mpaka.api.biometric.Finger;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.FingerScan;

/** What every driver of a scanner of fingers promises. A finger lies on it from the beginning. */
public abstract class FingerScannerTck extends AnyDeviceTck {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Takes the finger away, so that the next scan waits in vain. */
    protected abstract void liftFinger();

    /** What the scanner gives next cannot be believed. */
    protected abstract void forge();

    private FingerScan scan(Finger finger) {
        return driver().fingerScanner().orElseThrow().scan(finger, PATIENCE);
    }

    @Override
    protected void works() {
        var scan = scan(Finger.RIGHT_INDEX);
        assertThat(scan.image()).as(scan.advice().toString()).isPresent();
        var image = scan.image().get();
        assertThat(image.finger()).isEqualTo(Finger.RIGHT_INDEX);
        assertThat(image.resolution()).isBetween(300, 1200);
        assertThat(image.source()).isNotBlank();
        assertThat(image.simulated()).isEqualTo(driver().status().simulated());
        assertThat(image.image()).hasSizeGreaterThan(1000);
        assertThat(scan.toString()).doesNotContain(image.source());
        scan.quality().ifPresent(quality -> assertThat(quality).isBetween(0, 100));
    }

    @Test
    void aFingerIsTakenAndTheScannerIsReadyAgain() {
        assertThat(driver().status().capabilities()).contains(Capability.CAPTURE_FINGER);
        connectReady();
        works();
        assertThat(driver().status().condition()).isEqualTo(Condition.READY);
        assertThat(scan(Finger.LEFT_THUMB).image()).isPresent();
    }

    @Test
    void noFingerIsSaidAndNoFault() {
        connectReady();
        liftFinger();
        var scan = scan(Finger.RIGHT_INDEX);
        assertThat(scan.image()).isEmpty();
        assertSaid(scan);
        assertThat(driver().status().condition()).isEqualTo(Condition.READY);
    }

    @Test
    void whatCannotBeBelievedIsNotTaken() {
        connectReady();
        forge();
        var scan = scan(Finger.RIGHT_INDEX);
        assertThat(scan.image()).isEmpty();
        assertSaid(scan);
    }

    @Test
    void withoutTheScannerNothingIsTakenAndThatIsSaid() {
        connectReady();
        unplug();
        var scan = scan(Finger.RIGHT_INDEX);
        assertThat(scan.image()).isEmpty();
        assertSaid(scan);
        assertThat(driver().status().condition()).isEqualTo(Condition.LOST);
    }

    private void assertSaid(FingerScan scan) {
        for (var language : new String[] {"en", "fr", "sw", "rn"})
            assertThat(sentences().pattern(scan.advice().code(), Locale.forLanguageTag(language)))
                    .isPresent();
    }
}
