package org.mpaka.devices.simulator;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.Sentence;
import org.mpaka.api.ThisNode;
import org.mpaka.api.device.ChipReader;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.Simulator;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.MrzWriter;
import org.mpaka.testing.passport.VirtualPassport;
import org.mpaka.testing.passport.VirtualState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * Plays a reader of documents. It says in its id, its name, its status and the channel of what it reads that it is a
 * simulator, and is switched off at a post in operation.
 */
@Component(
        service = {DeviceDriver.class, Simulator.class},
        configurationPid = "org.mpaka.simulator")
@Designate(ocd = ScriptedReader.Settings.class)
public final class ScriptedReader implements DeviceDriver, Simulator {
    /** What it plays. */
    @ObjectClassDefinition(name = "Mpaka: simulator of a document reader")
    public @interface Settings {
        @AttributeDefinition(
                name = "Script",
                description = "YAML or JSON file with the scenes; empty for the script that comes along. Invented"
                        + " people only",
                required = false)
        String script() default "";
    }

    private static final DeviceId ID = DeviceId.of("simulator-passport");

    private final Clock clock;
    private final MrzWriter writer;
    private final List<Scene> scenes;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(ScriptedReader::thread);
    private final PlayedChip chip = new PlayedChip(this::status);
    private final Optional<VirtualState> signer;
    private volatile State state;
    private volatile @Nullable DeviceListener listener;

    private record State(Condition condition, Instant since, Sentence advice) {}

    @Activate
    public ScriptedReader(
            @Reference ThisNode node,
            @Reference NodeDirectory directory,
            @Reference Clock clock,
            @Reference MrzWriter writer,
            Settings settings) {
        this(
                node.identity().mode(),
                clock,
                writer,
                Optional.of(settings.script()).filter(it -> !it.isBlank()),
                () -> SimulatedState.in(directory.path(), clock));
    }

    /** @param state who signs the chips; asked for once, and never at a post in operation */
    ScriptedReader(Mode mode, Clock clock, MrzWriter writer, Optional<String> script, Supplier<VirtualState> state) {
        this.clock = clock;
        this.writer = writer;
        this.signer = mode == Mode.LIVE ? Optional.empty() : Optional.of(state.get());
        List<Scene> read = List.of();
        State first = state(Condition.SWITCHED_OFF, Sentence.of("simulator.off"));
        if (mode != Mode.LIVE) {
            try {
                read = Script.read(script.map(Path::of), writer);
                first = state(Condition.READY, Sentence.of("simulator.ready", "scenes", read.size()));
            } catch (MpakaException e) {
                first = state(Condition.FAULTY, unreadable(e));
            }
        }
        this.scenes = read;
        this.state = first;
    }

    private static Sentence unreadable(MpakaException e) {
        var arguments = e.sentence().arguments();
        return Sentence.of(
                        "simulator.script-unreadable",
                        "file",
                        arguments.getOrDefault("0", "?"),
                        "scene",
                        arguments.getOrDefault("1", "?"))
                .with("problem", arguments.getOrDefault("2", "?"));
    }

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
        var now = state;
        return new DeviceStatus(
                ID,
                "Simulator: document reader",
                Set.of(Capability.READ_MRZ, Capability.READ_CHIP),
                true,
                now.condition(),
                now.since(),
                now.advice());
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
    public Optional<ChipReader> chipReader() {
        return Optional.of(chip);
    }

    @Override
    public Optional<byte[]> authority() {
        return signer.map(one -> one.authority().der());
    }

    @Override
    public DeviceStatus selfTest() {
        return status();
    }

    @Override
    public List<String> script() {
        return scenes.stream().map(Scene::title).toList();
    }

    @Override
    public void present(int index) {
        if (index < 0 || index >= scenes.size()) throw new MpakaException(ErrorCode.NOT_FOUND, "scene", index);
        if (listener == null) throw new MpakaException(ErrorCode.DEVICE_UNAVAILABLE, ID);
        reader.execute(() -> play(scenes.get(index)));
    }

    @Override
    public boolean takesScenes() {
        return true;
    }

    @Override
    public void present(Map<String, String> scene) {
        if (listener == null) throw new MpakaException(ErrorCode.DEVICE_UNAVAILABLE, ID);
        var one = Script.read(scene, writer);
        reader.execute(() -> play(one));
    }

    /** As with a real reader: busy, then the document; or lost in the middle of it, until the next is presented. */
    private void play(Scene scene) {
        become(Condition.BUSY, Sentence.of("simulator.reading"));
        chip.lay(null);
        if (scene.is(Scene.Happening.UNPLUGGED)) {
            become(Condition.LOST, Sentence.of("simulator.lost"));
            return;
        }
        scene.chip().ifPresent(one -> chip.lay(passport(one)));
        become(Condition.READY, Sentence.of("simulator.ready", "scenes", scenes.size()));
        if (scene.lines().isEmpty()) return;
        var hearer = listener;
        if (hearer != null)
            hearer.documentRead(
                    ID, new DocumentInput(DocumentInput.Channel.SIMULATOR, scene.lines(), Optional.empty()));
    }

    private VirtualPassport passport(Scene.Chip played) {
        return VirtualPassport.of(played.bearer(), played.traits(), signer.orElseThrow());
    }

    private void become(Condition condition, Sentence advice) {
        state = state(condition, advice);
        var hearer = listener;
        if (hearer != null) hearer.statusChanged(status());
    }

    private State state(Condition condition, Sentence advice) {
        return new State(condition, clock.instant(), advice);
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "mpaka-" + ID);
        thread.setDaemon(true);
        return thread;
    }
}
