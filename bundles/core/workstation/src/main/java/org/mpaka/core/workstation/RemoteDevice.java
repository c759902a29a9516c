package org.mpaka.core.workstation;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.MpakaException;
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
import org.mpaka.api.device.PrintOutcome.Result;
import org.mpaka.api.device.PrintPage;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.platform.agent.wire.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A device of a workstation as the post drives it. Without the workstation it is lost, and is itself again with it. */
final class RemoteDevice implements DeviceDriver, ChipReader, PagePrinter, FingerScanner {
    private static final Logger LOG = LoggerFactory.getLogger(RemoteDevice.class);
    private static final int LONGEST_ID = 64;
    private static final Duration SELF_TEST = Duration.ofSeconds(5);
    /** A chip may think for some seconds, at an access protocol's first command. */
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private static final Duration SCANNING = Duration.ofSeconds(30);

    /** A printer takes 20 s at most. */
    private static final Duration PRINTING = Duration.ofSeconds(25);

    private final DeviceId id;
    private final DeviceId there;
    private final DeviceId workstation;
    private final String lane;
    private final Clock clock;
    private volatile DeviceStatus status;
    private volatile @Nullable WorkstationSession session;
    private volatile @Nullable DeviceListener listener;

    RemoteDevice(DeviceId workstation, String lane, DeviceStatus first, WorkstationSession session, Clock clock) {
        this.id = id(workstation, first.device());
        this.there = first.device();
        this.workstation = workstation;
        this.lane = lane;
        this.clock = clock;
        this.session = session;
        this.status = own(first);
    }

    /** {@code counter-1-pcsc-acs-acr1252}: the same device at another workstation is another. */
    static DeviceId id(DeviceId workstation, DeviceId device) {
        var whole = workstation + "-" + device;
        return DeviceId.of(
                whole.substring(0, Math.min(LONGEST_ID, whole.length())).replaceAll("-+$", ""));
    }

    private DeviceStatus own(DeviceStatus told) {
        return new DeviceStatus(
                id,
                told.name() + " · " + workstation,
                told.capabilities(),
                told.simulated(),
                told.condition(),
                told.since(),
                told.advice());
    }

    void seen(DeviceStatus told, WorkstationSession by) {
        session = by;
        become(own(told));
    }

    /** @param advice why it cannot be reached */
    void lost(String advice) {
        session = null;
        var now = status;
        become(new DeviceStatus(
                id,
                now.name(),
                now.capabilities(),
                now.simulated(),
                Condition.LOST,
                clock.instant(),
                Sentence.of(advice, "workstation", workstation)));
    }

    boolean isAt(DeviceId other) {
        return workstation.equals(other);
    }

    boolean isOf(WorkstationSession other) {
        return session == other;
    }

    private void become(DeviceStatus now) {
        var before = status;
        status = now;
        var hearer = listener;
        if (hearer != null && before.condition() != now.condition()) hearer.statusChanged(now);
    }

    void read(DocumentInput input) {
        var hearer = listener;
        if (hearer != null) hearer.documentRead(id, input);
    }

    /** What is no picture of a page is dropped: the text that follows it is of use without. */
    void scanned(List<String> lines, byte[] jpeg) {
        var hearer = listener;
        if (hearer == null || !status.capabilities().contains(Capability.CAPTURE_PAGE)) return;
        try {
            hearer.pageScanned(id, new PageScan(lines, jpeg));
        } catch (MpakaException e) {
            LOG.warn("{} sent a page that is none: {}", id, e.code());
        }
    }

    void chip() {
        var hearer = listener;
        if (hearer != null) hearer.chipPresented(id);
    }

    @Override
    public DeviceId id() {
        return id;
    }

    @Override
    public DeviceStatus status() {
        return status;
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
    public Optional<String> lane() {
        return Optional.of(lane);
    }

    @Override
    public DeviceStatus selfTest() {
        try {
            if (ask(number -> new Message.SelfTest(number, there), SELF_TEST) instanceof Message.Tested tested)
                become(own(tested.status()));
        } catch (CardLostException e) {
            // its status says so already, or will when the silence has lasted
            return status;
        }
        return status;
    }

    @Override
    public Optional<ChipReader> chipReader() {
        return status.capabilities().contains(Capability.READ_CHIP) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Optional<PagePrinter> printer() {
        var can = status.capabilities();
        return can.contains(Capability.PRINT) || can.contains(Capability.PRINT_LABEL)
                ? Optional.of(this)
                : Optional.empty();
    }

    @Override
    public Optional<FingerScanner> fingerScanner() {
        return status.capabilities().contains(Capability.CAPTURE_FINGER) ? Optional.of(this) : Optional.empty();
    }

    /** An image that claims another finger, or to be of a person where a simulator gave it, is none. */
    @Override
    public FingerScan scan(Finger finger, Duration patience) {
        try {
            var millis = Math.min(patience.toMillis(), SCANNING.toMillis());
            var answer = ask(number -> new Message.ScanFinger(number, there, finger, millis), SCANNING.plus(SELF_TEST));
            if (answer instanceof Message.FingerScanned scanned && fits(scanned.told(), finger)) return scanned.told();
        } catch (CardLostException e) {
            return FingerScan.none(Sentence.of("workstation.lost", "workstation", workstation));
        }
        return FingerScan.none(Sentence.of("workstation.device-gone", "workstation", workstation));
    }

    private boolean fits(FingerScan scan, Finger finger) {
        return scan.image()
                .map(image -> image.finger() == finger
                        && image.simulated() == status.simulated()
                        && image.image().length <= FingerImage.LARGEST)
                .orElse(true);
    }

    /** Sent once. What was under way when the connection ended may have been printed, or not. */
    @Override
    public PrintOutcome print(PrintPage page) {
        if (session == null) return outcome(Result.NOT_PRINTED, "workstation.lost");
        try {
            if (ask(number -> new Message.Print(number, there, page), PRINTING) instanceof Message.Printed printed)
                return printed.outcome();
            return outcome(Result.UNCERTAIN, "workstation.print-unknown");
        } catch (CardLostException e) {
            return Message.Lost.NEVER_BEGUN.equals(e.getMessage())
                    ? outcome(Result.NOT_PRINTED, "workstation.device-gone")
                    : outcome(Result.UNCERTAIN, "workstation.print-unknown");
        }
    }

    private PrintOutcome outcome(Result result, String advice) {
        return new PrintOutcome(result, Sentence.of(advice, "workstation", workstation));
    }

    @Override
    public Optional<CardChannel> connect(Duration patience) throws CardLostException {
        var answer = ask(number -> new Message.OpenChip(number, there, patience.toMillis()), patience.plus(ANSWER));
        if (answer instanceof Message.ChipOpened opened)
            return opened.present() ? Optional.of(new RemoteChannel(opened.number())) : Optional.empty();
        throw new CardLostException("not understood");
    }

    private Message.Answer ask(WorkstationSession.Question question, Duration patience) throws CardLostException {
        var now = session;
        if (now == null) throw new CardLostException("the workstation is not connected");
        return now.ask(question, patience);
    }

    /** A chip on the reader over there. */
    private final class RemoteChannel implements CardChannel {
        private final long number;

        RemoteChannel(long number) {
            this.number = number;
        }

        @Override
        public byte[] transmit(byte[] command) throws CardLostException {
            var hex = HexFormat.of();
            var answer = ask(asked -> new Message.Transmit(asked, number, hex.formatHex(command)), ANSWER);
            if (answer instanceof Message.Answered said) return hex.parseHex(said.response());
            throw new CardLostException("not understood");
        }

        @Override
        public void close() {
            var now = session;
            if (now != null) now.tell(new Message.CloseChip(number));
        }
    }
}
