package org.mpaka.devices.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
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
import org.mpaka.testing.pki.InventedAuthority;
import org.mpaka.testing.scanner.Trick;
import org.mpaka.testing.scanner.VirtualScanner;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays a scanner of fingers with its service, and sets up the driver that real ones have to ask it. The fingers are
 * nobody's; at a post in operation it does nothing.
 */
@Component(service = Simulator.class, immediate = true)
public final class SimulatedFingerScanner implements Simulator {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedFingerScanner.class);
    private static final DeviceId ID = DeviceId.of("simulator-finger-scanner");
    private static final String DRIVER = "org.mpaka.fingerprintsbi";
    private static final Duration GOOD_FOR = Duration.ofDays(3650);

    /** What can be laid on it. */
    private enum Scene {
        FIRST("Fingers of the first invented person"),
        SECOND("Fingers of the second invented person"),
        THIRD("Fingers of the third invented person"),
        CORNER("Only the corner of a finger"),
        NONE("No finger comes"),
        FORGED("An image that was changed after it was signed"),
        UNPLUGGED("The scanner is unplugged");

        private final String title;

        Scene(String title) {
            this.title = title;
        }
    }

    private final @Nullable VirtualScanner scanner;
    private final @Nullable PlayedDriver driver;

    @Activate
    public SimulatedFingerScanner(
            @Reference ThisNode node,
            @Reference NodeDirectory directory,
            @Reference Clock clock,
            @Reference ConfigurationAdmin configurations) {
        var asking = new PlayedDriver(configurations, DRIVER, ID);
        driver = asking;
        boolean live = node.identity().mode() == Mode.LIVE;
        scanner = live ? null : serve(directory.path().resolve("simulator"), clock, asking);
    }

    /** Without a driver set up to ask it. */
    SimulatedFingerScanner(VirtualScanner scanner) {
        this.scanner = scanner;
        driver = null;
    }

    /** Its keys are made anew at each start: nothing that it signed is of use longer than minutes. */
    private @Nullable VirtualScanner serve(Path directory, Clock clock, PlayedDriver driver) {
        var from = clock.instant().minus(Duration.ofDays(1));
        var to = from.plus(GOOD_FOR);
        var maker = InventedAuthority.of("UT", "Simulated scanners", from, to);
        var nobody = InventedAuthority.of("UT", "Nobody", from, to);
        try {
            var made = new VirtualScanner(
                    maker.rsaSigner("Simulated scanner", from, to, "SHA256withRSA"),
                    nobody.rsaSigner("Simulated scanner", from, to, "SHA256withRSA"));
            Files.createDirectories(directory);
            var trusted = Files.write(directory.resolve("scanner.der"), maker.der());
            var own = Map.<String, Object>of("ports", Integer.toString(made.port()), "trustFile", trusted.toString());
            driver.setUp("fingerprint scanner", own);
            return made;
        } catch (IOException e) {
            LOG.warn("The simulated scanner of fingers cannot be played", e);
            return null;
        }
    }

    @Deactivate
    void close() {
        if (scanner != null) scanner.close();
        if (scanner != null && driver != null) driver.takeAway();
    }

    @Override
    public DeviceId id() {
        return ID;
    }

    @Override
    public List<String> script() {
        if (scanner == null) return List.of();
        return List.of(Scene.values()).stream().map(scene -> scene.title).toList();
    }

    @Override
    public void present(int index) {
        if (index < 0 || index >= script().size()) throw new MpakaException(ErrorCode.NOT_FOUND, "scene", index);
        var playing =
                Optional.ofNullable(scanner).orElseThrow(() -> new MpakaException(ErrorCode.DEVICE_UNAVAILABLE, ID));
        var scene = Scene.values()[index];
        playing.plug(scene != Scene.UNPLUGGED);
        playing.play(
                switch (scene) {
                    case CORNER -> Trick.CORNER;
                    case NONE -> Trick.NO_FINGER;
                    case FORGED -> Trick.FORGED;
                    default -> Trick.NONE;
                });
        if (scene.ordinal() <= Scene.THIRD.ordinal()) playing.lay(scene.ordinal() + 1);
    }
}
