package org.mpaka.devices.simulator;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.ThisNode;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.Simulator;
import org.osgi.service.cm.ConfigurationAdmin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays a machine with its own protocol, and sets up the driver that real ones have. At a post in operation it does nothing. */
abstract class SimulatedMachine<M extends AutoCloseable> implements Simulator {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedMachine.class);

    private final DeviceId id;
    private final List<Play<M>> plays;
    private final @Nullable M machine;
    private final @Nullable PlayedDriver driver;

    /** What may happen to it. */
    record Play<M>(String title, Consumer<M> happens) {}

    /** Makes a machine. */
    interface Maker<M> {
        M make() throws IOException;
    }

    /** How a driver reaches it: name of its settings, name for people, and what else stands in them. */
    record Reach<M>(String driver, String name, Function<M, Map<String, Object>> settings) {}

    SimulatedMachine(
            DeviceId id,
            ThisNode node,
            ConfigurationAdmin configurations,
            Reach<M> reach,
            List<Play<M>> plays,
            Maker<M> maker) {
        this.id = id;
        this.plays = plays;
        driver = new PlayedDriver(configurations, reach.driver(), id);
        machine = node.identity().mode() == Mode.LIVE ? null : served(driver, reach, maker);
    }

    /** Without a driver set up to ask it. */
    SimulatedMachine(DeviceId id, M machine, List<Play<M>> plays) {
        this.id = id;
        this.machine = machine;
        this.plays = plays;
        driver = null;
    }

    private static <M> @Nullable M served(PlayedDriver driver, Reach<M> reach, Maker<M> maker) {
        try {
            var made = maker.make();
            driver.setUp(reach.name(), reach.settings().apply(made));
            return made;
        } catch (IOException e) {
            LOG.warn("The simulated {} cannot be played", reach.name(), e);
            return null;
        }
    }

    /** It is taken away with its driver. */
    final void end() {
        var playing = machine;
        if (playing == null) return;
        if (driver != null) driver.takeAway();
        try {
            playing.close();
        } catch (Exception e) {
            LOG.debug("{} did not close", id, e);
        }
    }

    /** @throws MpakaException {@code DEVICE_UNAVAILABLE} where it is not played */
    final M machine() {
        var playing = machine;
        if (playing == null) throw new MpakaException(ErrorCode.DEVICE_UNAVAILABLE, id);
        return playing;
    }

    @Override
    public final DeviceId id() {
        return id;
    }

    @Override
    public final List<String> script() {
        return machine == null ? List.of() : plays.stream().map(Play::title).toList();
    }

    @Override
    public final void present(int index) {
        if (index < 0 || index >= script().size()) throw new MpakaException(ErrorCode.NOT_FOUND, "scene", index);
        plays.get(index).happens().accept(machine());
    }
}
