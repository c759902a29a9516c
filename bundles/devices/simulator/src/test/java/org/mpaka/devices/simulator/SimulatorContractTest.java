package org.mpaka.devices.simulator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.documents.mrz.IcaoMrzWriter;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.passport.VirtualState;
import org.mpaka.testing.tck.DeviceDriverTck;

/** The simulator keeps the contract of a driver. */
class SimulatorContractTest extends DeviceDriverTck {
    private static final int A_DOCUMENT = 0;

    private @Nullable ScriptedReader reader;

    @AfterEach
    void close() {
        reader().close();
    }

    @Override
    protected DeviceDriver newDriver() {
        reader = new ScriptedReader(
                Mode.TRAINING,
                new MutableClock(),
                new IcaoMrzWriter(),
                Optional.empty(),
                () -> VirtualState.of(MutableClock.START));
        return reader;
    }

    @Override
    protected void presentDocument() {
        reader().present(A_DOCUMENT);
    }

    @Override
    protected void unplug() {
        reader().present(reader().script().size() - 1);
    }

    @Override
    protected void plugIn() {
        presentDocument();
    }

    @Override
    protected SentenceSource sentences() {
        return new SimulatorSentences();
    }

    private ScriptedReader reader() {
        if (reader == null) throw new IllegalStateException("not made yet");
        return reader;
    }
}
