package org.mpaka.devices.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.mpaka.testing.passport.VirtualState;
import org.mpaka.testing.pki.InventedAuthority;

/**
 * Who signs the chips that are played: made at the first start of a node and kept in its directory, so that what was decided
 * about it holds at the next. No other node knows it.
 */
final class SimulatedState {
    private static final String DIRECTORY = "simulator";

    private SimulatedState() {}

    static VirtualState in(Path node, Clock clock) {
        var directory = node.resolve(DIRECTORY);
        var certificate = directory.resolve("authority.der");
        var key = directory.resolve("authority.key");
        try {
            if (Files.exists(certificate) && Files.exists(key))
                return VirtualState.of(
                        InventedAuthority.stored(Files.readAllBytes(certificate), Files.readAllBytes(key)),
                        clock.instant());
            var state = VirtualState.of(clock.instant());
            Files.createDirectories(directory);
            var own = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.deleteIfExists(key);
            Files.createFile(key, own);
            Files.write(key, state.authority().privateKey());
            Files.write(certificate, state.authority().der());
            return state;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
