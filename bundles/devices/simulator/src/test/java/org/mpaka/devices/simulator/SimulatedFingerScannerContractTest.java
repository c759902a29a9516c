package org.mpaka.devices.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.devices.sbi.SbiScannerDriver;
import org.mpaka.testing.pki.InventedAuthority;
import org.mpaka.testing.scanner.VirtualScanner;
import org.mpaka.testing.tck.FingerScannerTck;

class SimulatedFingerScannerContractTest extends FingerScannerTck {
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path directory;

    private @Nullable SimulatedFingerScanner simulator;

    @Override
    protected DeviceDriver newDriver() {
        var from = Instant.now().minus(DAY);
        var maker = InventedAuthority.of("UT", "Maker", from, from.plus(DAY.multipliedBy(2)));
        var signer = maker.rsaSigner("Scanner", from, from.plus(DAY.multipliedBy(2)), "SHA256withRSA");
        try {
            var scanner = new VirtualScanner(signer, signer);
            simulator = new SimulatedFingerScanner(scanner);
            return SbiScannerDriver.of(Map.of(
                    "id",
                    "simulator-finger-scanner",
                    "ports",
                    Integer.toString(scanner.port()),
                    "trustFile",
                    Files.write(directory.resolve("maker.der"), maker.der()).toString(),
                    "simulated",
                    true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void stop() {
        if (simulator != null) simulator.close();
    }

    private void present(String title) {
        if (simulator == null) throw new IllegalStateException("not made yet");
        var titles = simulator.script();
        for (int index = 0; index < titles.size(); index++)
            if (titles.get(index).contains(title)) simulator.present(index);
    }

    @Override
    protected void liftFinger() {
        present("No finger comes");
    }

    @Override
    protected void forge() {
        present("changed after it was signed");
    }

    @Override
    protected void unplug() {
        present("unplugged");
    }

    @Override
    protected void plugIn() {
        present("second invented");
    }

    @Override
    protected SentenceSource sentences() {
        return SbiScannerDriver.sentences();
    }
}
