package org.mpaka.devices.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.ThisNode;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.Simulator;
import org.mpaka.api.document.MrzWriter;
import org.mpaka.platform.keys.PrivateFiles;
import org.mpaka.testing.passport.VirtualPassport;
import org.mpaka.testing.passport.VirtualState;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays a full-page reader with its bridge, and sets up the driver that real ones have to ask it. Everything it serves says
 * that it is a simulator; at a post in operation it does nothing.
 */
@Component(service = Simulator.class, immediate = true)
public final class SimulatedPageReader implements Simulator {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedPageReader.class);
    private static final DeviceId ID = DeviceId.of("simulator-whole-page");
    private static final String DRIVER = "org.mpaka.pagereader";

    private final MrzWriter writer;
    private final BridgePlay play = new BridgePlay();
    private final List<Scene> scenes;
    private final Optional<VirtualState> signer;
    private final @Nullable BridgeServer server;
    private final @Nullable PlayedDriver driver;

    @Activate
    public SimulatedPageReader(
            @Reference ThisNode node,
            @Reference NodeDirectory directory,
            @Reference Clock clock,
            @Reference MrzWriter writer,
            @Reference ConfigurationAdmin configurations) {
        this.writer = writer;
        var asking = new PlayedDriver(configurations, DRIVER, ID);
        driver = asking;
        boolean live = node.identity().mode() == Mode.LIVE;
        signer = live ? Optional.empty() : Optional.of(SimulatedState.in(directory.path(), clock));
        scenes = live ? List.of() : Script.builtIn("pages.yaml", writer);
        server = live ? null : serve(directory.path().resolve("simulator").resolve("bridge.secret"), asking);
    }

    /** Without a driver set up to ask it. */
    SimulatedPageReader(MrzWriter writer, VirtualState state, String secret) throws IOException {
        this.writer = writer;
        driver = null;
        signer = Optional.of(state);
        scenes = Script.builtIn("pages.yaml", writer);
        server = new BridgeServer(play, secret, 0);
    }

    private @Nullable BridgeServer serve(Path secretFile, PlayedDriver driver) {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var secret = HexFormat.of().formatHex(random);
        try {
            PrivateFiles.write(secretFile, secret.getBytes(StandardCharsets.UTF_8));
            var made = new BridgeServer(play, secret, 0);
            driver.setUp("page reader", Map.of("address", made.address(), "secretFile", secretFile.toString()));
            return made;
        } catch (IOException e) {
            LOG.warn("The simulated page reader cannot be played", e);
            return null;
        }
    }

    @Deactivate
    void close() {
        if (server != null) server.close();
        if (server != null && driver != null) driver.takeAway();
    }

    /** Where its bridge is. */
    String address() {
        if (server == null) throw new MpakaException(ErrorCode.DEVICE_UNAVAILABLE, ID);
        return server.address();
    }

    @Override
    public DeviceId id() {
        return ID;
    }

    @Override
    public List<String> script() {
        return scenes.stream().map(Scene::title).toList();
    }

    @Override
    public Optional<byte[]> authority() {
        return signer.map(one -> one.authority().der());
    }

    @Override
    public void present(int index) {
        if (index < 0 || index >= scenes.size()) throw new MpakaException(ErrorCode.NOT_FOUND, "scene", index);
        play(scenes.get(index));
    }

    @Override
    public boolean takesScenes() {
        return true;
    }

    @Override
    public void present(Map<String, String> scene) {
        play(Script.read(scene, writer));
    }

    private void play(Scene scene) {
        if (server == null) throw new MpakaException(ErrorCode.DEVICE_UNAVAILABLE, ID);
        if (scene.is(Scene.Happening.UNPLUGGED)) {
            play.become("LOST");
            return;
        }
        play.become("BUSY");
        switch (scene.happening()) {
            case TAKEN_AWAY -> play.lay("TORN_OFF", List.of(), Optional.empty(), null);
            case NO_ZONE -> play.lay("NO_ZONE", List.of(), Optional.empty(), null);
            default -> {
                int person = scene.chip().map(chip -> chip.bearer().portrait()).orElse(0);
                var page = DrawnPage.jpeg(scene.lines(), person);
                play.lay("READ", scene.lines(), Optional.of(page), passport(scene));
            }
        }
    }

    private @Nullable VirtualPassport passport(Scene scene) {
        return scene.chip()
                .map(one -> VirtualPassport.of(one.bearer(), one.traits(), signer.orElseThrow()))
                .orElse(null);
    }
}
