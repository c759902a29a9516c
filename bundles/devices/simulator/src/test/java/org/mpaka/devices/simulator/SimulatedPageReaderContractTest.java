package org.mpaka.devices.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.MpakaException;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.devices.pagereader.PageReaderDriver;
import org.mpaka.documents.mrz.IcaoMrzWriter;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.passport.VirtualState;
import org.mpaka.testing.tck.PageReaderTck;

/** The driver of real page readers keeps its contract with the simulator behind it. */
class SimulatedPageReaderContractTest extends PageReaderTck {
    private static final String SECRET = "invented-secret-of-a-test";

    @TempDir
    private Path directory;

    private @Nullable SimulatedPageReader simulator;

    @AfterEach
    void close() {
        simulator().close();
    }

    @Override
    protected DeviceDriver newDriver() {
        try {
            simulator = new SimulatedPageReader(new IcaoMrzWriter(), VirtualState.of(MutableClock.START), SECRET);
            var secret = Files.writeString(directory.resolve("secret"), SECRET);
            return PageReaderDriver.of(Map.of(
                    "id",
                    simulator().id().value(),
                    "address",
                    simulator().address(),
                    "secretFile",
                    secret.toString(),
                    "simulated",
                    true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void presentDocument() {
        present("in order");
    }

    @Override
    protected void tearOff() {
        present("before it is read");
    }

    @Override
    protected void unplug() {
        present("unplugged");
    }

    /** What lay there is told to nobody who comes later: the driver has to have looked. */
    private void present(String title) {
        if (driver().status().condition() == Condition.SWITCHED_OFF) connectedFirst();
        var script = simulator().script();
        simulator()
                .present(script.indexOf(script.stream()
                        .filter(one -> one.contains(title))
                        .findFirst()
                        .orElseThrow()));
    }

    private void connectedFirst() {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (driver().status().condition() == Condition.SWITCHED_OFF && System.nanoTime() < end)
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }

    @Override
    protected void plugIn() {
        presentDocument();
    }

    @Override
    protected SentenceSource sentences() {
        return PageReaderDriver.sentences();
    }

    @Test
    void everySceneIsPlayedAndOneThatIsNotThereIsRefused() {
        connectReady();
        assertThat(simulator().script()).hasSizeGreaterThan(7);
        for (int scene = 0; scene < simulator().script().size(); scene++)
            simulator().present(scene);
        assertThatThrownBy(() -> simulator().present(99)).isInstanceOf(MpakaException.class);
    }

    private SimulatedPageReader simulator() {
        if (simulator == null) throw new IllegalStateException("not made yet");
        return simulator;
    }
}
