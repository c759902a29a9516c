package org.mpaka.core.device;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.mpaka.api.Sentence;
import org.mpaka.api.device.ChipReader;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.FingerScanner;
import org.mpaka.api.device.Gate;
import org.mpaka.api.device.PagePrinter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A driver held at arm's length: what goes wrong inside it is a status outside. */
final class ConnectedDriver {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectedDriver.class);

    private final DeviceDriver driver;
    private final Clock clock;
    private final boolean allowed;
    private final DeviceId id;

    /** @param allowed false for a simulator at a post in operation: it is listed, but never connected */
    ConnectedDriver(DeviceDriver driver, Clock clock, boolean allowed) {
        this.driver = driver;
        this.clock = clock;
        this.allowed = allowed;
        this.id = driver.id();
    }

    DeviceId id() {
        return id;
    }

    boolean isOf(DeviceDriver other) {
        return driver == other;
    }

    boolean allowed() {
        return allowed;
    }

    DeviceDriver driver() {
        return driver;
    }

    Optional<ChipReader> chipReader() {
        return given("chip reader", DeviceDriver::chipReader);
    }

    Optional<FingerScanner> fingerScanner() {
        return given("scanner", DeviceDriver::fingerScanner);
    }

    Optional<PagePrinter> printer() {
        return given("printer", DeviceDriver::printer);
    }

    Optional<Gate> gate() {
        return given("gate", DeviceDriver::gate);
    }

    Optional<String> lane() {
        return given("lane", DeviceDriver::lane);
    }

    private <T> Optional<T> given(String what, Function<DeviceDriver, Optional<T>> ask) {
        try {
            return ask.apply(driver);
        } catch (RuntimeException e) {
            LOG.error("The driver of {} failed to give its {}", id, what, e);
            return Optional.empty();
        }
    }

    DeviceStatus status() {
        try {
            var status = driver.status();
            return allowed ? status : with(status, Condition.SWITCHED_OFF, Sentence.of("device.simulator-refused"));
        } catch (RuntimeException e) {
            LOG.error("The driver of {} failed to give its status", id, e);
            return failed("device.driver-failed");
        }
    }

    /** The driver's own test, or FAULTY when it does not answer in time. */
    DeviceStatus selfTest(Executor threads, long timeoutMillis) {
        if (!allowed) return status();
        var test = new FutureTask<>(driver::selfTest);
        threads.execute(test);
        try {
            return test.get(timeoutMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            test.cancel(true);
            return failed("device.no-answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed("device.no-answer");
        } catch (ExecutionException e) {
            LOG.error("The self-test of {} failed", id, e);
            return failed("device.driver-failed");
        }
    }

    private DeviceStatus failed(String sentence) {
        return new DeviceStatus(
                id, id.value(), Set.of(), false, Condition.FAULTY, clock.instant(), Sentence.of(sentence));
    }

    static DeviceStatus with(DeviceStatus status, Condition condition, Sentence advice) {
        return new DeviceStatus(
                status.device(),
                status.name(),
                status.capabilities(),
                status.simulated(),
                condition,
                status.since(),
                advice);
    }
}
