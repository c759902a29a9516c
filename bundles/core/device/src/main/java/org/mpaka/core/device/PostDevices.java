package org.mpaka.core.device;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.Sentence;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.device.ChipReader;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.Devices;
import org.mpaka.api.device.FingerScanner;
import org.mpaka.api.device.Gate;
import org.mpaka.api.device.PagePrinter;
import org.mpaka.api.device.PageScan;
import org.mpaka.api.document.DocumentInput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connects drivers as they come and go, and hands what they read to the lane they serve. */
@Component(service = Devices.class, configurationPid = "org.mpaka.device")
@Designate(ocd = PostDevices.Settings.class)
public final class PostDevices implements Devices, DeviceListener {
    /** Which desk a device stands on. */
    @ObjectClassDefinition(name = "Mpaka: devices")
    public @interface Settings {
        @AttributeDefinition(
                name = "Lanes",
                description = "Which lane a device serves from the start, device=lane, such as mrz-1=1; an officer can"
                        + " change it until the next start")
        String[] lanes() default {};

        @AttributeDefinition(
                name = "Self-test limit (ms)",
                description = "How long a device may take to test itself, 100 to 5000, before it counts as faulty")
        long selfTestTimeoutMillis() default 5000;
    }

    private static final Logger LOG = LoggerFactory.getLogger(PostDevices.class);

    /** What is of no use at no lane. */
    private static final Set<Capability> SERVES_A_LANE = Set.of(
            Capability.READ_MRZ,
            Capability.READ_CHIP,
            Capability.CAPTURE_PAGE,
            Capability.CAPTURE_FINGER,
            Capability.PRINT,
            Capability.PRINT_LABEL,
            Capability.OPEN_GATE,
            Capability.SHOW_LIGHT);

    private final Pages pages;
    private final List<ConnectedDriver> drivers = new CopyOnWriteArrayList<>();
    private final Lanes lanes;
    private final Clock clock;
    private final boolean simulatorsAllowed;
    private final long selfTestTimeoutMillis;
    /** One thread, so that documents arrive in the order in which they were read. */
    private final ExecutorService deliveries = Executors.newSingleThreadExecutor(work -> thread("deliveries", work));

    private final ExecutorService work = Executors.newCachedThreadPool(task -> thread("devices", task));

    @Activate
    public PostDevices(@Reference ThisNode node, @Reference Clock clock, Settings settings) {
        this(node, clock, settings.selfTestTimeoutMillis(), settings.lanes());
    }

    PostDevices(ThisNode node, Clock clock, long selfTestTimeoutMillis, String... lanes) {
        this.lanes = new Lanes(lanes);
        this.clock = clock;
        this.pages = new Pages(clock);
        this.simulatorsAllowed = node.identity().mode() != Mode.LIVE;
        this.selfTestTimeoutMillis = Math.min(5000, Math.max(100, selfTestTimeoutMillis));
    }

    @Deactivate
    void close() {
        drivers.forEach(this::disconnect);
        work.shutdown();
        deliveries.shutdown();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addDriver(DeviceDriver driver) {
        if (drivers.stream().anyMatch(other -> other.id().equals(driver.id()))) {
            LOG.warn("A second driver for {} is left aside", driver.id());
            return;
        }
        var connected = new ConnectedDriver(driver, clock, simulatorsAllowed || !isSimulated(driver));
        connected.lane().ifPresent(lane -> lanes.suggest(connected.id(), lane));
        drivers.add(connected);
        if (connected.allowed()) work.execute(() -> connect(connected));
    }

    void removeDriver(DeviceDriver driver) {
        drivers.removeIf(connected -> {
            if (!connected.isOf(driver)) return false;
            disconnect(connected);
            pages.forget(connected.id());
            return true;
        });
    }

    @Override
    public List<DeviceStatus> list(Actor actor) {
        boolean may = actor.may(Right.INSPECT) || actor.may(Right.SECOND_LINE) || actor.may(Right.SYSTEM_ADMINISTER);
        if (!may) throw new AccessDeniedException(actor, Right.INSPECT);
        return drivers.stream()
                .map(this::status)
                .sorted(Comparator.comparing(status -> status.device().value()))
                .toList();
    }

    @Override
    public DeviceStatus selfTest(Actor actor, DeviceId device) {
        actor.require(Right.SYSTEM_ADMINISTER);
        return get(device).selfTest(work, selfTestTimeoutMillis);
    }

    @Override
    public void assign(Actor actor, DeviceId device, String lane) {
        if (!actor.may(Right.SYSTEM_ADMINISTER)) actor.require(Right.INSPECT);
        lanes.assign(get(device).id(), lane);
    }

    @Override
    public AutoCloseable listen(String lane, Consumer<DocumentInput> listener) {
        return lanes.listen(lane, listener);
    }

    @Override
    public Optional<PageScan> takePage(String lane, List<String> lines) {
        return at(lane).map(driver -> pages.take(driver.id(), lines))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<ConnectedDriver> at(String lane) {
        return drivers.stream()
                .filter(ConnectedDriver::allowed)
                .filter(driver -> lanes.of(driver.id()).filter(lane::equals).isPresent());
    }

    /** Of several at one lane that on which a document was laid last, else the first that is ready. */
    @Override
    public Optional<ChipReader> chipReader(String lane) {
        return at(lane).flatMap(driver -> driver.chipReader().stream())
                .min(Comparator.comparingInt(reader -> remoteness(lane, reader.status())));
    }

    /** Of several at one lane one of the wanted sort, and of those one that is ready. */
    @Override
    public Optional<PagePrinter> printer(String lane, Capability wanted) {
        return at(lane).flatMap(driver -> driver.printer().stream())
                .min(Comparator.comparingInt(printer -> unfitness(printer.status(), wanted)));
    }

    @Override
    public Optional<FingerScanner> fingerScanner(String lane) {
        return at(lane).flatMap(driver -> driver.fingerScanner().stream())
                .min(Comparator.comparingInt(scanner -> scanner.status().condition() == Condition.READY ? 0 : 1));
    }

    /** Of several at one lane one that opens before one that only shows lamps. */
    @Override
    public Optional<Gate> gate(String lane) {
        return at(lane).flatMap(driver -> driver.gate().stream())
                .min(Comparator.comparingInt(gate -> unfitness(gate.status(), Capability.OPEN_GATE)));
    }

    private int remoteness(String lane, DeviceStatus status) {
        return (lanes.laidLast(lane, status.device()) ? 0 : 2) + (status.condition() == Condition.READY ? 0 : 1);
    }

    private static int unfitness(DeviceStatus status, Capability wanted) {
        return (status.capabilities().contains(wanted) ? 0 : 2) + (status.condition() == Condition.READY ? 0 : 1);
    }

    @Override
    public AutoCloseable listenForChips(String lane, Runnable listener) {
        return lanes.listenForChips(lane, listener);
    }

    @Override
    public void pageScanned(DeviceId device, PageScan page) {
        if (lanes.of(device).isPresent()) pages.put(device, page);
    }

    @Override
    public void chipPresented(DeviceId device) {
        try {
            deliveries.execute(() -> lanes.announceChip(device));
        } catch (RejectedExecutionException e) {
            LOG.debug("{} was given a chip while the device service stopped", device);
        }
    }

    @Override
    public Optional<String> laneOf(DeviceId device) {
        return lanes.of(device);
    }

    @Override
    public void documentRead(DeviceId device, DocumentInput input) {
        try {
            deliveries.execute(() -> lanes.deliver(device, input));
        } catch (RejectedExecutionException e) {
            LOG.debug("{} read a document while the device service stopped", device);
        }
    }

    /** A lost device is a status: whoever asks for the list sees it. */
    @Override
    public void statusChanged(DeviceStatus status) {
        LOG.info("{} is {}", status.device(), status.condition());
    }

    private DeviceStatus status(ConnectedDriver driver) {
        var status = driver.status();
        boolean idle = status.condition() == Condition.READY
                && status.capabilities().stream().anyMatch(SERVES_A_LANE::contains)
                && lanes.of(driver.id()).isEmpty();
        return idle ? ConnectedDriver.with(status, Condition.READY, Sentence.of("device.without-lane")) : status;
    }

    private ConnectedDriver get(DeviceId device) {
        return drivers.stream()
                .filter(driver -> driver.id().equals(device))
                .findFirst()
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "device", device));
    }

    private void connect(ConnectedDriver driver) {
        try {
            driver.driver().connect(this);
        } catch (RuntimeException e) {
            LOG.error("The driver of {} failed to connect", driver.id(), e);
        }
    }

    private void disconnect(ConnectedDriver driver) {
        if (!driver.allowed()) return;
        try {
            driver.driver().disconnect();
        } catch (RuntimeException e) {
            LOG.error("The driver of {} failed to disconnect", driver.id(), e);
        }
    }

    private static boolean isSimulated(DeviceDriver driver) {
        try {
            return driver.status().simulated();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static Thread thread(String name, Runnable task) {
        var thread = new Thread(task, "mpaka-" + name);
        thread.setDaemon(true);
        return thread;
    }
}
