package org.mpaka.core.workstation;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Sentence;
import org.mpaka.api.device.CardChannel;
import org.mpaka.api.device.CardLostException;
import org.mpaka.api.device.ChipReader;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.platform.agent.wire.Message;

/** A device of a workstation as the post drives it. Without the workstation it is lost, and is itself again with it. */
final class RemoteDevice implements DeviceDriver, ChipReader {
    private static final int LONGEST_ID = 64;
    private static final Duration SELF_TEST = Duration.ofSeconds(5);
    /** A chip may think for some seconds, at an access protocol's first command. */
    private static final Duration ANSWER = Duration.ofSeconds(30);

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
