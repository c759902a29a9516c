package org.mpaka.devices.sbi;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.testing.scanner.Trick;
import org.mpaka.testing.scanner.VirtualScanner;
import org.mpaka.testing.tck.FingerScannerTck;

class SbiScannerContractTest extends FingerScannerTck {
    @TempDir
    private Path directory;

    private @Nullable Scanners scanners;

    @Override
    protected DeviceDriver newDriver() {
        var made = new Scanners(directory);
        scanners = made;
        return made.driver(Map.of());
    }

    @AfterEach
    void stop() {
        if (scanners != null) scanners.close();
    }

    @Override
    protected void liftFinger() {
        scanner().play(Trick.NO_FINGER);
    }

    @Override
    protected void forge() {
        scanner().play(Trick.FORGED);
    }

    @Override
    protected void unplug() {
        scanner().plug(false);
    }

    @Override
    protected void plugIn() {
        scanner().plug(true);
    }

    @Override
    protected SentenceSource sentences() {
        return new SbiSentences();
    }

    private VirtualScanner scanner() {
        if (scanners == null) throw new IllegalStateException("not made yet");
        return scanners.scanner;
    }
}
