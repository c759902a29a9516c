package org.mpaka.devices.sbi;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.devices.sbi.SbiScannerFromSettings.Settings;
import org.mpaka.testing.pki.InventedAuthority;
import org.mpaka.testing.pki.InventedSigner;
import org.mpaka.testing.scanner.VirtualScanner;

/** A played scanner with an authority of its maker, and drivers that ask it. */
final class Scanners implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);
    private static final InventedAuthority MAKER = authority("Maker");
    private static final InventedSigner SIGNER =
            MAKER.rsaSigner("Scanner 1", NOW.minus(YEAR), NOW.plus(YEAR), "SHA256withRSA");
    private static final InventedSigner STRANGER =
            authority("Stranger").rsaSigner("Scanner 1", NOW.minus(YEAR), NOW.plus(YEAR), "SHA256withRSA");

    final VirtualScanner scanner;
    private final FingerDecoder decoder;
    private final Path directory;

    Scanners(Path directory) {
        this.directory = directory;
        try {
            scanner = new VirtualScanner(SIGNER, STRANGER);
            decoder = new FingerDecoder();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InventedAuthority authority(String name) {
        return InventedAuthority.of("UT", name, NOW.minus(YEAR), NOW.plus(YEAR));
    }

    DeviceDriver driver(Map<String, Object> more) {
        return driver(more, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    DeviceDriver driver(Map<String, Object> more, Clock clock) {
        var values = new HashMap<String, Object>(Map.of(
                "id",
                "finger-1",
                "ports",
                Integer.toString(scanner.port()),
                "trustFile",
                file("maker.cer", MAKER.der()),
                "simulated",
                true));
        values.putAll(more);
        var settings = (Settings) Proxy.newProxyInstance(
                Settings.class.getClassLoader(),
                new Class<?>[] {Settings.class, Annotation.class},
                (any, method, with) -> values.getOrDefault(method.getName(), method.getDefaultValue()));
        return SbiScannerFromSettings.driver(settings, "test.cfg", clock, decoder, Duration.ofMillis(50));
    }

    String signersCertificate() {
        return file("signer.cer", SIGNER.der());
    }

    private String file(String name, byte[] content) {
        try {
            return Files.write(directory.resolve(name), content).toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        scanner.close();
        decoder.close();
    }
}
