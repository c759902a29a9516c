package org.mpaka.devices.mrzserial;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.platform.line.DriverState;
import org.mpaka.platform.line.LineAddress;
import org.mpaka.testing.tck.DeviceDriverTck;

class SwipeReaderContractTest extends DeviceDriverTck {
    private final PlayedSwipeReader reader = new PlayedSwipeReader();

    @AfterEach
    void stop() {
        reader.close();
    }

    static SwipeReader driver(String address) {
        var state = new DriverState(
                DeviceId.of("mrz-1"),
                "Reader 1",
                Set.of(Capability.READ_MRZ),
                false,
                Clock.systemUTC(),
                "mrz-serial.not-looked");
        return new SwipeReader(
                state, LineAddress.parse(address).orElseThrow(), Optional.of("1"), Duration.ofMillis(50));
    }

    @Override
    protected DeviceDriver newDriver() {
        return driver(reader.address());
    }

    @Override
    protected void presentDocument() {
        reader.send("\u0002" + ZoneFramesTest.UPPER + "\r" + ZoneFramesTest.LOWER + "\r\u0003");
    }

    @Override
    protected void unplug() {
        reader.unplug();
    }

    @Override
    protected void plugIn() {
        reader.plugIn();
    }

    @Override
    protected SentenceSource sentences() {
        return new MrzSerialSentences();
    }
}
