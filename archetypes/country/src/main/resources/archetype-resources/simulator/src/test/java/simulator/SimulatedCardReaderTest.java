package ${package}.simulator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.testing.tck.DeviceDriverTck;

/** The simulator keeps the contract of a driver. */
class SimulatedCardReaderTest extends DeviceDriverTck {
    private static final int A_CARD = 0;
    private static final int UNPLUGGED = 2;

    private @Nullable SimulatedCardReader reader;

    @Override
    protected DeviceDriver newDriver() {
        reader = new SimulatedCardReader();
        return reader;
    }

    @AfterEach
    void close() {
        reader().close();
    }

    @Override
    protected void presentDocument() {
        reader().present(A_CARD);
    }

    @Override
    protected void unplug() {
        reader().present(UNPLUGGED);
    }

    @Override
    protected void plugIn() {
        presentDocument();
    }

    @Override
    protected SentenceSource sentences() {
        return new SimulatorSentences();
    }

    private SimulatedCardReader reader() {
        if (reader == null) throw new IllegalStateException("not made yet");
        return reader;
    }
}
