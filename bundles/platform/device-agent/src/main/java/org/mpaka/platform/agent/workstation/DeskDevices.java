package org.mpaka.platform.agent.workstation;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.device.CardChannel;
import org.mpaka.api.device.CardLostException;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.PageScan;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.platform.agent.wire.DeviceLink;
import org.mpaka.platform.agent.wire.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The devices of this workstation: tells the post of them, and does with them what the post asks. */
public final class DeskDevices implements DeviceListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeskDevices.class);
    private static final Duration LONGEST_PATIENCE = Duration.ofMinutes(2);

    private final List<DeviceDriver> drivers = new CopyOnWriteArrayList<>();
    private final Map<Long, CardChannel> channels = new ConcurrentHashMap<>();
    private final ExecutorService work = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "mpaka-agent-device");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable DeviceLink post;

    public void add(DeviceDriver driver) {
        drivers.add(driver);
        driver.connect(this);
        tellAll();
    }

    void remove(DeviceDriver driver) {
        drivers.remove(driver);
        driver.disconnect();
        tellAll();
    }

    /** From now on the post hears of everything. */
    void connected(DeviceLink link) {
        post = link;
        tellAll();
    }

    /** Documents read meanwhile are nobody's: the officer lays them down again. */
    void disconnected() {
        post = null;
        channels.keySet().forEach(this::closeChip);
    }

    private void tellAll() {
        tell(new Message.DeviceList(drivers.stream()
                .map(DeviceDriver::status)
                .sorted(Comparator.comparing(status -> status.device().value()))
                .toList()));
    }

    private void tell(Message message) {
        var link = post;
        if (link == null) return;
        try {
            link.send(message);
        } catch (IOException e) {
            // who receives from this link finds it broken, and connects anew
            link.close();
        }
    }

    @Override
    public void statusChanged(DeviceStatus status) {
        tellAll();
    }

    @Override
    public void documentRead(DeviceId device, DocumentInput input) {
        tell(new Message.DocumentRead(device, input.channel(), input.lines()));
    }

    @Override
    public void pageScanned(DeviceId device, PageScan page) {
        tell(new Message.PageScanned(device, page.lines(), page.jpeg()));
    }

    @Override
    public void chipPresented(DeviceId device) {
        tell(new Message.ChipPresented(device));
    }

    /** Does what the post asks, on a thread of its own: a chip that dallies must not hold up the link. */
    void asked(Message message) {
        if (message instanceof Message.CloseChip close) closeChip(close.channel());
        if (!(message instanceof Message.Request request)) return;
        try {
            work.execute(() -> tell(answer(request)));
        } catch (RejectedExecutionException e) {
            LOG.debug("asked while the agent stopped");
        }
    }

    private Message answer(Message.Request request) {
        try {
            if (request instanceof Message.Transmit transmit) return transmit(transmit);
            if (request instanceof Message.OpenChip open) return open(open);
            if (request instanceof Message.SelfTest test)
                return new Message.Tested(
                        test.number(),
                        driver(test.device())
                                .orElseThrow(() -> gone("unplugged"))
                                .selfTest());
            if (request instanceof Message.Print print)
                return new Message.Printed(
                        print.number(),
                        driver(print.device())
                                .flatMap(DeviceDriver::printer)
                                .orElseThrow(() -> gone(Message.Lost.NEVER_BEGUN))
                                .print(print.page()));
            if (request instanceof Message.ScanFinger scan)
                return Message.FingerScanned.of(
                        scan.number(),
                        driver(scan.device())
                                .flatMap(DeviceDriver::fingerScanner)
                                .orElseThrow(() -> gone(Message.Lost.NEVER_BEGUN))
                                .scan(scan.finger(), patience(scan.patienceMillis())));
            return new Message.Lost(request.number(), Message.Lost.NEVER_BEGUN);
        } catch (CardLostException e) {
            return new Message.Lost(request.number(), String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Message.Lost(request.number(), "stopping");
        } catch (RuntimeException e) {
            LOG.error("A driver failed", e);
            return new Message.Lost(request.number(), "driver failed");
        }
    }

    private Message transmit(Message.Transmit wanted) throws CardLostException {
        var channel = channels.get(wanted.channel());
        if (channel == null) throw gone("closed");
        var hex = HexFormat.of();
        return new Message.Answered(wanted.number(), hex.formatHex(channel.transmit(hex.parseHex(wanted.command()))));
    }

    private Message open(Message.OpenChip wanted) throws CardLostException, InterruptedException {
        var reader = driver(wanted.device()).flatMap(DeviceDriver::chipReader).orElseThrow(() -> gone("unplugged"));
        var channel = reader.connect(patience(wanted.patienceMillis()));
        channel.ifPresent(opened -> channels.put(wanted.number(), opened));
        return new Message.ChipOpened(wanted.number(), channel.isPresent());
    }

    private static Duration patience(long millis) {
        return Duration.ofMillis(Math.max(0, Math.min(LONGEST_PATIENCE.toMillis(), millis)));
    }

    private void closeChip(long number) {
        var channel = channels.remove(number);
        if (channel != null) channel.close();
    }

    private Optional<DeviceDriver> driver(DeviceId id) {
        return drivers.stream().filter(driver -> driver.id().equals(id)).findFirst();
    }

    private static CardLostException gone(String why) {
        return new CardLostException(why);
    }

    @Override
    public void close() {
        disconnected();
        drivers.forEach(DeviceDriver::disconnect);
        work.shutdownNow();
    }
}
