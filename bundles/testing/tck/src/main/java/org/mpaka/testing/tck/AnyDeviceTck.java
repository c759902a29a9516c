package org.mpaka.testing.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.PageScan;
import org.mpaka.api.document.DocumentInput;

/**
 * What every {@link DeviceDriver} promises, whatever it does. Extend one of the kits for what it does.
 */
public abstract class AnyDeviceTck {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SELF_TEST_LIMIT = Duration.ofSeconds(5);

    private final Heard heard = new Heard();
    private DeviceDriver driver;

    /** A driver that was never connected, its device plugged in and ready. */
    protected abstract DeviceDriver newDriver();

    /** Takes the device away, at best in the middle of a reading. */
    protected abstract void unplug();

    /** Brings the device back. */
    protected abstract void plugIn();

    /** The catalogue the plug-in registers. */
    protected abstract SentenceSource sentences();

    @BeforeEach
    void make() {
        driver = newDriver();
    }

    /** The driver under test, connected by {@link #connect()} only. */
    protected final DeviceDriver driver() {
        return driver;
    }

    protected final void connect() {
        driver.connect(heard);
    }

    /** Connected and ready; a device needs a moment to be found. */
    protected final void connectReady() {
        connect();
        if (driver.status().condition() != Condition.READY)
            assertThat(heard.status(status -> status.condition() == Condition.READY))
                    .isPresent();
    }

    protected final Heard heard() {
        return heard;
    }

    /** Does once what the device is for, and asserts that it does. */
    protected abstract void works();

    @AfterEach
    void end() {
        driver.disconnect();
    }

    @Test
    void itsStatusIsAnsweredAtOnceAndNamesIt() {
        long start = System.nanoTime();
        var status = driver.status();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
        assertThat(status.device()).isEqualTo(driver.id());
        assertThat(status.name()).isNotBlank();
        assertThat(status.capabilities()).isNotEmpty();
        assertThat(sentences().pattern(status.advice().code(), Locale.ENGLISH)).isPresent();
    }

    @Test
    void aSimulatorSaysThatItIsOne() {
        var status = driver.status();
        String names = (status.name() + " " + status.device()).toLowerCase(Locale.ROOT);
        assertThat(names.contains("simulat")).isEqualTo(status.simulated());
    }

    @Test
    void aLostDeviceIsAStatusAndComesBack() {
        driver.connect(heard);
        assertThatCode(this::unplug).doesNotThrowAnyException();
        var lost = heard.status(status -> status.condition() == Condition.LOST);
        assertThat(lost).isPresent();
        assertThat(sentences().pattern(lost.get().advice().code(), Locale.ENGLISH))
                .isPresent();
        assertThat(driver.status().condition()).isEqualTo(Condition.LOST);
        plugIn();
        assertThat(heard.status(status -> status.condition() == Condition.READY))
                .isPresent();
        works();
    }

    @Test
    void itsSelfTestAnswersInTime() {
        driver.connect(heard);
        long start = System.nanoTime();
        var status = driver.selfTest();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThanOrEqualTo(SELF_TEST_LIMIT);
        assertThat(status.device()).isEqualTo(driver.id());
    }

    /** What the driver reported. */
    protected static final class Heard implements DeviceListener {
        private final BlockingQueue<DocumentInput> documents = new LinkedBlockingQueue<>();
        private final BlockingQueue<DeviceStatus> statuses = new LinkedBlockingQueue<>();
        /** Pictures and documents in the order in which they were told. */
        private final BlockingQueue<Object> order = new LinkedBlockingQueue<>();

        private volatile DeviceId from = DeviceId.of("nobody");

        DeviceId from() {
            return from;
        }

        @Override
        public void documentRead(DeviceId device, DocumentInput input) {
            from = device;
            order.add(input);
            documents.add(input);
        }

        @Override
        public void pageScanned(DeviceId device, PageScan page) {
            order.add(page);
        }

        /** What was told first, picture or document; empty when nothing comes. */
        Optional<Object> first() {
            return next(order, any -> true);
        }

        @Override
        public void statusChanged(DeviceStatus status) {
            statuses.add(status);
        }

        Optional<DocumentInput> document() {
            return next(documents, any -> true);
        }

        Optional<DeviceStatus> status(Predicate<DeviceStatus> wanted) {
            return next(statuses, wanted);
        }

        void forget() {
            documents.clear();
            order.clear();
            statuses.clear();
        }

        boolean nothing() {
            return documents.isEmpty();
        }

        private static <T> Optional<T> next(BlockingQueue<T> queue, Predicate<T> wanted) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            try {
                while (System.nanoTime() < end) {
                    T next = queue.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                    if (next != null && wanted.test(next)) return Optional.of(next);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Optional.empty();
        }
    }
}
