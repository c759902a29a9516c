package org.mpaka.devices.printer;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Sentence;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.PagePrinter;
import org.mpaka.api.device.PrintOutcome;
import org.mpaka.api.device.PrintOutcome.Result;
import org.mpaka.api.device.PrintPage;
import org.mpaka.devices.printer.PrinterLanguage.Look;
import org.mpaka.devices.printer.PrinterLanguage.PageTooLong;
import org.mpaka.platform.line.DriverState;
import org.mpaka.platform.line.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One printer: asked now and then how it is, and before and after each page. The line is opened for each use only. */
final class PrinterDriver implements DeviceDriver, PagePrinter {
    private static final Logger LOG = LoggerFactory.getLogger(PrinterDriver.class);
    private static final Duration TURN = Duration.ofSeconds(3);

    private final DriverState state;
    private final Line line;
    private final PrinterLanguage language;
    private final Optional<String> lane;
    private final Duration pollEvery;
    private final Duration printing;
    private final ReentrantLock inUse = new ReentrantLock(true);
    private @Nullable ScheduledExecutorService polls;

    /** @param printing how long to wait for the printer to say that a page is on paper, at most 12 seconds */
    PrinterDriver(
            DriverState state,
            Line line,
            PrinterLanguage language,
            Optional<String> lane,
            Duration pollEvery,
            Duration printing) {
        this.state = state;
        this.line = line;
        this.language = language;
        this.lane = lane;
        this.pollEvery = pollEvery;
        this.printing = printing;
    }

    @Override
    public DeviceId id() {
        return state.status().device();
    }

    @Override
    public DeviceStatus status() {
        return state.status();
    }

    @Override
    public Optional<String> lane() {
        return lane;
    }

    @Override
    public Optional<PagePrinter> printer() {
        return Optional.of(this);
    }

    @Override
    public synchronized void connect(DeviceListener listener) {
        state.connect(listener);
        var fresh = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "mpaka-printer");
            thread.setDaemon(true);
            return thread;
        });
        var unused = fresh.scheduleWithFixedDelay(this::poll, 0, pollEvery.toMillis(), TimeUnit.MILLISECONDS);
        polls = fresh;
    }

    @Override
    public synchronized void disconnect() {
        if (polls != null) polls.shutdownNow();
        polls = null;
        state.disconnect();
    }

    private void poll() {
        try {
            // whoever prints looks anyway
            if (inUse.tryLock()) {
                try {
                    look();
                } finally {
                    inUse.unlock();
                }
            }
        } catch (RuntimeException e) {
            LOG.error("{} could not be looked at", id(), e);
        }
    }

    private void look() {
        try (var printer = line.open()) {
            seen(language.look(printer));
        } catch (IOException e) {
            state.become(Condition.LOST, "printer.lost");
        }
    }

    private void seen(Look look) {
        state.become(look.condition(), look.advice());
    }

    @Override
    public DeviceStatus selfTest() {
        poll();
        return status();
    }

    @Override
    public PrintOutcome print(PrintPage page) {
        byte[] octets;
        try {
            octets = language.set(page);
        } catch (PageTooLong e) {
            return outcome(Result.NOT_PRINTED, "printer.label-too-small");
        }
        try {
            if (!inUse.tryLock(TURN.toMillis(), TimeUnit.MILLISECONDS))
                return outcome(Result.NOT_PRINTED, "printer.busy");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return outcome(Result.NOT_PRINTED, "printer.busy");
        }
        try {
            return print(octets);
        } finally {
            inUse.unlock();
        }
    }

    private PrintOutcome print(byte[] octets) {
        try (var printer = line.open()) {
            var look = language.look(printer);
            seen(look);
            return look.fit() ? sent(octets, printer) : new PrintOutcome(Result.NOT_PRINTED, look.advice());
        } catch (IOException e) {
            // nothing was sent yet: what happens later is caught where it happens
            state.become(Condition.LOST, "printer.lost");
            return outcome(Result.NOT_PRINTED, "printer.lost");
        }
    }

    private PrintOutcome sent(byte[] octets, Line.Connection printer) {
        state.become(Condition.BUSY, "printer.printing");
        try {
            printer.send(octets);
            var outcome = language.confirm(printer, printing);
            lookAgain(printer);
            return outcome;
        } catch (IOException e) {
            state.become(Condition.LOST, "printer.lost");
            return outcome(Result.UNCERTAIN, "printer.broke-off");
        }
    }

    /** What is on paper stays there, however the printer is now. */
    private void lookAgain(Line.Connection printer) {
        try {
            seen(language.look(printer));
        } catch (IOException e) {
            state.become(Condition.LOST, "printer.lost");
        }
    }

    private static PrintOutcome outcome(Result result, String advice) {
        return new PrintOutcome(result, Sentence.of(advice));
    }
}
