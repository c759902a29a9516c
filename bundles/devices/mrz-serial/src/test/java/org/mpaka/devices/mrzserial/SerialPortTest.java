package org.mpaka.devices.mrzserial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.testing.fixtures.PseudoTerminal;

/** The driver on a serial port. */
class SerialPortTest {
    @Test
    void aDocumentDrawnThroughIsReadAndOneThatWasNotReadWholeIsSaid() throws Exception {
        try (var terminal = PseudoTerminal.open()) {
            var driver = SwipeReaderContractTest.driver("serial:" + terminal.path() + "?baud=19200");
            var heard = new Heard();
            driver.connect(heard);
            try {
                assertThat(heard.status()).extracting(DeviceStatus::condition).isEqualTo(Condition.READY);
                terminal.write("\u0002" + ZoneFramesTest.UPPER + "\r" + ZoneFramesTest.LOWER + "\u0003");
                assertThat(heard.documents.poll(20, TimeUnit.SECONDS))
                        .isNotNull()
                        .satisfies(input ->
                                assertThat(input.lines()).containsExactly(ZoneFramesTest.UPPER, ZoneFramesTest.LOWER));
                terminal.write("\u0002" + ZoneFramesTest.UPPER + "\u0003");
                assertThat(heard.status().advice().code()).isEqualTo("mrz-serial.unread");
                assertThat(heard.documents).isEmpty();
            } finally {
                driver.disconnect();
            }
        }
    }

    private static final class Heard implements DeviceListener {
        private final BlockingQueue<DocumentInput> documents = new LinkedBlockingQueue<>();
        private final BlockingQueue<DeviceStatus> statuses = new LinkedBlockingQueue<>();

        DeviceStatus status() throws InterruptedException {
            var next = statuses.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("a change of its status").isNotNull();
            return Objects.requireNonNull(next);
        }

        @Override
        public void documentRead(DeviceId device, DocumentInput input) {
            documents.add(input);
        }

        @Override
        public void statusChanged(DeviceStatus status) {
            statuses.add(status);
        }
    }
}
