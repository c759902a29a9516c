package org.mpaka.core.workstation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.tck.DeviceDriverTck;

/** A device of a workstation, over a real connection, keeps the contract of a driver. */
@OnBothDatabases
class RemoteDeviceContractTest extends DeviceDriverTck {
    @TempDir
    private Path directory;

    private final TestDatabase database;
    private @Nullable Desk desk;

    RemoteDeviceContractTest(TestDatabase database) {
        this.database = database;
    }

    @Override
    protected DeviceDriver newDriver() {
        try {
            var made = new Desk(database, directory);
            desk = made;
            made.enrol();
            made.startAgent();
            return made.firstDevice();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void close() {
        desk().close();
    }

    @Override
    protected void presentDocument() {
        desk().reader.read();
    }

    @Override
    protected void unplug() {
        desk().reader.become(Condition.LOST);
    }

    @Override
    protected void plugIn() {
        desk().reader.become(Condition.READY);
    }

    @Override
    protected SentenceSource sentences() {
        return new WorkstationSentences();
    }

    private Desk desk() {
        if (desk == null) throw new IllegalStateException("not made yet");
        return desk;
    }
}
