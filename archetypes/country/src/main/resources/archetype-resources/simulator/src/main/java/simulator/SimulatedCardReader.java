package ${package}.simulator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.Simulator;
import org.mpaka.api.document.DocumentInput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Plays a reader of border cards with invented holders. It says in its id, name, status and channel that it is a
 * simulator; only training and demonstration nodes install it.
 */
@Component(service = {DeviceDriver.class, Simulator.class})
public final class SimulatedCardReader implements DeviceDriver, Simulator {
    private static final DeviceId ID = DeviceId.of("simulator-${prefix}-card");
    private static final List<List<String>> CARDS = List.of(
            List.of("BC${code}S00000017690051783201314<", "EXAMPLE<<ALIX<MARIE<<<<<<<<<<<"),
            List.of("BC${code}S00000025708113013106305<", "SAMPLE<<ROBIN<<<<<<<<<<<<<<<<<"));
    private static final List<String> TITLES =
            List.of("Border card of an adult", "Border card of a minor", "The reader is unplugged");
    private static final Sentence READY = Sentence.of("${prefix}.simulator.ready", "cards", CARDS.size());
    private static final Sentence LOST = Sentence.of("${prefix}.simulator.lost");

    /** A driver reports from a thread of its own. */
    private final ExecutorService reader =
            Executors.newSingleThreadExecutor(task -> new Thread(task, ID.value()));

    private volatile @Nullable DeviceListener listener;
    private volatile DeviceStatus status = status(Condition.READY, READY);

    @Activate
    public SimulatedCardReader() {}

    @Deactivate
    void close() {
        disconnect();
        reader.shutdown();
    }

    @Override
    public DeviceId id() {
        return ID;
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
    public DeviceStatus selfTest() {
        return status;
    }

    @Override
    public List<String> script() {
        return TITLES;
    }

    @Override
    public void present(int index) {
        if (index < 0 || index >= TITLES.size()) throw new MpakaException(ErrorCode.NOT_FOUND, "scene", index);
        var hearer = listener;
        if (hearer == null) throw new MpakaException(ErrorCode.DEVICE_UNAVAILABLE, ID);
        reader.execute(() -> play(index, hearer));
    }

    /** The last title is the unplugged reader; any card plugs it in again. */
    private void play(int index, DeviceListener hearer) {
        boolean unplugged = index == CARDS.size();
        status = unplugged ? status(Condition.LOST, LOST) : status(Condition.READY, READY);
        hearer.statusChanged(status);
        if (!unplugged)
            hearer.documentRead(
                    ID, new DocumentInput(DocumentInput.Channel.SIMULATOR, CARDS.get(index), Optional.empty()));
    }

    private static DeviceStatus status(Condition condition, Sentence advice) {
        return new DeviceStatus(
                ID,
                "Simulator: border card reader of ${title}",
                Set.of(Capability.READ_MRZ),
                true,
                condition,
                Instant.now(),
                advice);
    }
}
