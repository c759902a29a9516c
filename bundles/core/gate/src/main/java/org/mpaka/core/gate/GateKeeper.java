package org.mpaka.core.gate;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.Sentence;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.Devices;
import org.mpaka.api.device.Gate;
import org.mpaka.api.device.Gate.Light;
import org.mpaka.api.device.GateEvents;
import org.mpaka.api.device.GateEvents.OpeningAnswered;
import org.mpaka.api.device.GateEvents.OpeningAsked;
import org.mpaka.api.device.GateOutcome;
import org.mpaka.api.device.GateOutcome.Result;
import org.mpaka.api.device.Gates;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the gate of a lane once for each admission recorded there now, again where an officer wants it, and never else. */
@Component(
        immediate = true, // listens though nobody asks it
        service = Gates.class,
        configurationPid = "org.mpaka.gate")
@Designate(ocd = GateKeeper.Settings.class)
public final class GateKeeper implements Gates {
    private static final Logger LOG = LoggerFactory.getLogger(GateKeeper.class);
    /** What is recorded later than this, from paper or from a register of before, opens nothing. */
    private static final Duration NOW = Duration.ofMinutes(2);

    /** How long. */
    @ObjectClassDefinition(name = "Mpaka: gates")
    public @interface Settings {
        @AttributeDefinition(
                name = "Green (s)",
                description = "How long the green lamp shows after an admission, 2 to 60",
                min = "2",
                max = "60")
        int greenSeconds() default 8;

        @AttributeDefinition(
                name = "Again (min)",
                description = "For how long after an admission an officer may have the gate opened again, 1 to 60",
                min = "1",
                max = "60")
        int againMinutes() default 10;
    }

    private final Devices devices;
    private final Journal journal;
    private final GateRegister register;
    private final GateEar ear;
    private final Clock clock;
    private final NodeIdentity here;
    private final Duration again;
    private final LaneLamps lamps;
    private final ExecutorService openings;
    private final Set<CrossingId> underWay = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(threads("mpaka-lamps"));

    @Activate
    public GateKeeper(
            @Reference Devices devices,
            @Reference Journal journal,
            @Reference GateRegister register,
            @Reference GateEar ear,
            @Reference Clock clock,
            @Reference ThisNode node,
            Settings settings) {
        this(
                devices,
                journal,
                register,
                ear,
                clock,
                node.identity(),
                Duration.ofSeconds(Math.max(2, Math.min(60, settings.greenSeconds()))),
                Duration.ofMinutes(Math.max(1, Math.min(60, settings.againMinutes()))),
                Executors.newCachedThreadPool(threads("mpaka-gates")));
    }

    /** @param openings one thread a gate that is being opened; ended with this */
    GateKeeper(
            Devices devices,
            Journal journal,
            GateRegister register,
            GateEar ear,
            Clock clock,
            NodeIdentity here,
            Duration green,
            Duration again,
            ExecutorService openings) {
        this.devices = devices;
        this.journal = journal;
        this.register = register;
        this.ear = ear;
        this.clock = clock;
        this.here = here;
        this.again = again;
        this.openings = openings;
        lamps = new LaneLamps(devices::gate, green, timer);
        ear.tell(this);
    }

    private static ThreadFactory threads(String name) {
        return work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Deactivate
    void stop() {
        ear.spare(this);
        timer.shutdownNow();
        openings.shutdownNow();
    }

    /** A crossing was recorded at this node. */
    void recorded(Crossing crossing) {
        try {
            openings.execute(() -> decided(crossing));
        } catch (RejectedExecutionException e) {
            LOG.warn("{} was recorded while gates stop", crossing.id());
        }
    }

    private void decided(Crossing crossing) {
        try {
            boolean late = crossing.at().isBefore(clock.instant().minus(NOW));
            if (crossing.outcome() != Crossing.Outcome.ADMITTED || late) {
                lamps.lane(() -> Optional.of(new LaneLamps.Shown(crossing.lane(), Light.RED)));
                return;
            }
            var gate = devices.gate(crossing.lane());
            if (gate.isEmpty()) return;
            if (!opens(gate.get())) lamps.green(crossing.lane());
            else if (register.find(crossing.id()).isEmpty())
                open(node(), crossing.id(), crossing.lane(), 1, gate.get());
        } catch (RuntimeException e) {
            LOG.error("The gate for {} was not opened", crossing.id(), e);
        }
    }

    /** In its name what no person did. */
    private Actor node() {
        return new Actor(UserId.of(here.node().value()), here.node().value(), Set.of(Role.MACHINE), here.post());
    }

    private static boolean opens(Gate gate) {
        return gate.status().capabilities().contains(Capability.OPEN_GATE);
    }

    /** Written down before the gate is told, so that no opening is unknown. */
    private void open(Actor actor, CrossingId crossing, String lane, int opening, Gate gate) {
        if (!underWay.add(crossing)) throw new MpakaException(ErrorCode.WRONG_STATE, "gate", "opening", "open");
        try {
            var status = gate.status();
            var asked = new OpeningAsked(lane, status.device(), status.name(), status.simulated(), opening);
            journal.append(actor, new Draft(GateEvents.ASKED, crossing.toString(), asked));
            lamps.green(lane);
            var outcome = opened(gate);
            if (outcome.result() == Result.NOT_OPENED) lamps.notGreen(lane);
            var answered = new OpeningAnswered(
                    opening, outcome.result(), outcome.advice().code());
            journal.append(actor, new Draft(GateEvents.ANSWERED, crossing.toString(), answered));
        } finally {
            underWay.remove(crossing);
        }
    }

    private static GateOutcome opened(Gate gate) {
        try {
            return gate.open();
        } catch (RuntimeException e) {
            LOG.error("A gate's driver failed", e);
            return new GateOutcome(Result.NOT_OPENED, Sentence.of("gate.driver-failed"));
        }
    }

    /** An inspection was begun, decided or moved. */
    void seen(Supplier<GateEar.Seen> read) {
        lamps.lane(() -> {
            var seen = read.get();
            return switch (seen.state()) {
                case OPEN -> Optional.of(new LaneLamps.Shown(seen.shift().lane(), Light.AMBER));
                // what was decided comes with its crossing
                case DECIDED -> Optional.empty();
                default -> Optional.of(new LaneLamps.Shown(seen.shift().lane(), Light.RED));
            };
        });
    }

    @Override
    public Optional<Passage> passage(Actor actor, CrossingId crossing) {
        actor.require(Right.INSPECT);
        return register.find(crossing)
                .map(row -> new Passage(
                        crossing,
                        row.device(),
                        row.gate(),
                        row.simulated(),
                        row.openings(),
                        row.askedAt(),
                        row.result(),
                        Sentence.of(
                                row.advice().orElse(underWay.contains(crossing) ? "gate.opening" : "gate.unknown"))));
    }

    @Override
    public Passage openAgain(Actor actor, CrossingId crossing) {
        actor.require(Right.INSPECT);
        var before =
                register.find(crossing).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "gate", crossing));
        if (before.undone()) throw new MpakaException(ErrorCode.WRONG_STATE, "crossing", "UNDONE", "open");
        if (before.askedAt().isBefore(clock.instant().minus(again)))
            throw new MpakaException(ErrorCode.WRONG_STATE, "crossing", again.toMinutes() + " min", "open");
        var gate = devices.gate(before.lane())
                .filter(GateKeeper::opens)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "gate", before.lane()));
        open(actor, crossing, before.lane(), before.openings() + 1, gate);
        return passage(actor, crossing).orElseThrow();
    }
}
