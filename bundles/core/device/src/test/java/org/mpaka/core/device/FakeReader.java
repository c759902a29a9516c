package org.mpaka.core.device;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Sentence;
import org.mpaka.api.device.CardChannel;
import org.mpaka.api.device.ChipReader;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.PageScan;
import org.mpaka.api.document.DocumentInput;

/** A reader that does what a test tells it. */
class FakeReader implements DeviceDriver {
    private final DeviceId id;
    private final CountDownLatch connection = new CountDownLatch(1);
    private boolean simulated;
    private Optional<ChipReader> chips = Optional.empty();
    private volatile Condition condition = Condition.READY;
    private volatile @Nullable DeviceListener listener;

    FakeReader(String id) {
        this.id = DeviceId.of(id);
    }

    FakeReader simulated() {
        simulated = true;
        return this;
    }

    @Override
    public DeviceId id() {
        return id;
    }

    @Override
    public DeviceStatus status() {
        return new DeviceStatus(
                id,
                "Fake reader",
                Set.of(Capability.READ_MRZ),
                simulated,
                condition,
                Instant.EPOCH,
                Sentence.of(condition == Condition.LOST ? "fake.lost" : "fake.ready"));
    }

    @Override
    public void connect(DeviceListener toReportTo) {
        listener = toReportTo;
        connection.countDown();
    }

    @Override
    public void disconnect() {
        listener = null;
    }

    @Override
    public DeviceStatus selfTest() {
        return status();
    }

    boolean connected() {
        return listener != null;
    }

    boolean awaitConnection() throws InterruptedException {
        return connection.await(30, TimeUnit.SECONDS);
    }

    void read(DocumentInput input) {
        var hearer = listener;
        if (hearer != null) hearer.documentRead(id, input);
    }

    void picture(PageScan page) {
        var hearer = listener;
        if (hearer != null) hearer.pageScanned(id, page);
    }

    /** Reads chips too; none ever comes. */
    FakeReader withChips() {
        chips = Optional.of(new ChipReader() {
            @Override
            public DeviceStatus status() {
                return FakeReader.this.status();
            }

            @Override
            public Optional<CardChannel> connect(Duration patience) {
                return Optional.empty();
            }
        });
        return this;
    }

    @Override
    public Optional<ChipReader> chipReader() {
        return chips;
    }

    void layChip() {
        var hearer = listener;
        if (hearer != null) hearer.chipPresented(id);
    }

    void become(Condition next) {
        condition = next;
        var hearer = listener;
        if (hearer != null) hearer.statusChanged(status());
    }
}
