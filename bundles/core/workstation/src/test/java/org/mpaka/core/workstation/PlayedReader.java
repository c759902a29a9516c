package org.mpaka.core.workstation;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Sentence;
import org.mpaka.api.biometric.Finger;
import org.mpaka.api.biometric.FingerImage;
import org.mpaka.api.device.CardChannel;
import org.mpaka.api.device.CardLostException;
import org.mpaka.api.device.ChipReader;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.FingerScan;
import org.mpaka.api.device.FingerScanner;
import org.mpaka.api.device.PagePrinter;
import org.mpaka.api.device.PageScan;
import org.mpaka.api.device.PrintOutcome;
import org.mpaka.api.device.PrintPage;
import org.mpaka.api.document.DocumentInput;

/** A reader and printer on a desk that does what the test tells it; its chip answers a command with the same octets and 9000. */
final class PlayedReader implements DeviceDriver, ChipReader, PagePrinter, FingerScanner {
    private final DeviceId id;
    private final Clock clock;
    private volatile @Nullable DeviceListener listener;
    private volatile Condition condition = Condition.READY;
    volatile boolean chip;
    volatile boolean chipClosed;
    final List<PrintPage> pages = new CopyOnWriteArrayList<>();
    /** Which finger it says it took, whatever it was asked for. */
    volatile Optional<Finger> lyingFinger = Optional.empty();
    /** What happens while it prints. */
    volatile Runnable printing = () -> {};

    PlayedReader(Clock clock, int number) {
        this.id = DeviceId.of("mrz-" + number);
        this.clock = clock;
    }

    void read() {
        var hearer = listener;
        if (hearer != null)
            hearer.documentRead(
                    id, new DocumentInput(DocumentInput.Channel.READER, List.of("I<UTO"), Optional.empty()));
    }

    void picture(PageScan page) {
        var hearer = listener;
        if (hearer != null) hearer.pageScanned(id, page);
    }

    void layChip() {
        chip = true;
        var hearer = listener;
        if (hearer != null) hearer.chipPresented(id);
    }

    void become(Condition now) {
        condition = now;
        var hearer = listener;
        if (hearer != null) hearer.statusChanged(status());
    }

    @Override
    public DeviceId id() {
        return id;
    }

    @Override
    public DeviceStatus status() {
        return new DeviceStatus(
                id,
                "Reader of the test",
                Set.of(
                        Capability.READ_MRZ,
                        Capability.READ_CHIP,
                        Capability.CAPTURE_PAGE,
                        Capability.PRINT,
                        Capability.CAPTURE_FINGER),
                false,
                condition,
                clock.instant(),
                Sentence.of("workstation.device-gone"));
    }

    @Override
    public void connect(DeviceListener toReportTo) {
        listener = toReportTo;
    }

    @Override
    public void disconnect() {
        listener = null;
    }

    @Override
    public DeviceStatus selfTest() {
        return status();
    }

    @Override
    public Optional<ChipReader> chipReader() {
        return Optional.of(this);
    }

    @Override
    public Optional<PagePrinter> printer() {
        return Optional.of(this);
    }

    @Override
    public Optional<FingerScanner> fingerScanner() {
        return Optional.of(this);
    }

    @Override
    public FingerScan scan(Finger finger, Duration patience) {
        var told = lyingFinger.orElse(finger);
        var image = new FingerImage(told, new byte[FingerImage.LARGEST], 500, "Scanner of the test", false);
        return new FingerScan(Optional.of(image), OptionalInt.of(77), Sentence.of("finger.test"));
    }

    @Override
    public PrintOutcome print(PrintPage page) {
        pages.add(page);
        printing.run();
        return new PrintOutcome(PrintOutcome.Result.PRINTED, Sentence.of("printer.test"));
    }

    @Override
    public Optional<CardChannel> connect(Duration patience) {
        if (!chip) return Optional.empty();
        return Optional.of(new CardChannel() {
            @Override
            public byte[] transmit(byte[] command) throws CardLostException {
                if (!chip) throw new CardLostException("taken away");
                var answer = Arrays.copyOf(command, command.length + 2);
                answer[command.length] = (byte) 0x90;
                return answer;
            }

            @Override
            public void close() {
                chipClosed = true;
            }
        });
    }
}
