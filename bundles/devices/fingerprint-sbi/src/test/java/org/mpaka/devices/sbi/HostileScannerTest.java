package org.mpaka.devices.sbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.api.biometric.Finger;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.FingerScan;
import org.mpaka.testing.scanner.ImageRecord;
import org.mpaka.testing.scanner.Trick;
import org.mpaka.testing.scanner.VirtualScanner;

/** Scanners that lie, and images in every form that the interface knows. */
class HostileScannerTest {
    @TempDir
    private Path directory;

    private Scanners scanners;

    @BeforeEach
    void begin() {
        scanners = new Scanners(directory);
    }

    @AfterEach
    void end() {
        scanners.close();
    }

    private FingerScan scan(Map<String, Object> settings) {
        return scan(scanners.driver(settings));
    }

    private static FingerScan scan(DeviceDriver driver) {
        return driver.fingerScanner().orElseThrow().scan(Finger.RIGHT_INDEX, Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @CsvSource({
        "UNSIGNED, no certificate of the signer",
        "FORGED, the signature is wrong",
        "STRANGER, not believed",
        "REPLAYED, another question",
        "OTHER_DEVICE, another device",
        "OTHER_FINGER, another finger",
        "CUT_OFF, another length",
        "NO_IMAGE, 'no JPEG 2000, PNG or plain image'",
        "GARBAGE, not JSON",
        "TOO_LARGE, octets"
    })
    void whatCannotBeUsedIsNamedAndNotTaken(Trick trick, String named) {
        scanners.scanner.play(trick);
        var scan = scan(Map.of());
        assertThat(scan.image()).isEmpty();
        assertThat(scan.advice().code()).isEqualTo("fingerprint-sbi.not-believed");
        assertThat(scan.advice().arguments().toString()).contains(named);
    }

    @Test
    void theScannersOwnCertificateIsBelievedAndNoneWhoseTimeIsOver() {
        var own = Map.<String, Object>of("trustFile", scanners.signersCertificate());
        assertThat(scan(own).image()).isPresent();
        var later = Clock.fixed(Scanners.NOW.plus(Duration.ofDays(400)), ZoneOffset.UTC);
        for (var settings : new Map[] {own, Map.of()}) {
            @SuppressWarnings("unchecked")
            var over = scan(scanners.driver(settings, later));
            assertThat(over.image()).isEmpty();
            assertThat(over.advice().arguments().toString()).contains("time is over");
        }
    }

    @Test
    void oneThatPlaysIsNotUsedAsOneThatDoesNot() {
        var driver = scanners.driver(Map.of("simulated", false));
        assertThat(scan(driver).image()).isEmpty();
        assertThat(driver.status().condition()).isEqualTo(Condition.FAULTY);
        assertThat(driver.status().advice().code()).isEqualTo("fingerprint-sbi.is-simulator");
    }

    @Test
    void theScannerWithTheSerialNumberIsMeantAndNoOther() {
        assertThat(scan(Map.of("serial", VirtualScanner.SERIAL)).image()).isPresent();
        var other = scan(Map.of("serial", "SIM-0009"));
        assertThat(other.image()).isEmpty();
        assertThat(other.advice().code()).isEqualTo("fingerprint-sbi.lost");
    }

    @Test
    void itIsFoundAmongThePorts() {
        int port = scanners.scanner.port();
        assertThat(scan(Map.of("ports", (port - 3) + "-" + port)).image()).isPresent();
    }

    @Test
    void jpeg2000AndPlainPixelsAreTheSameFinger() {
        scanners.scanner.encode((finger, position) -> ImageRecord.of2005(finger, position));
        var plain = scan(Map.of()).image().orElseThrow();
        scanners.scanner.encode(HostileScannerTest::first2000);
        var packed = scan(Map.of()).image().orElseThrow();
        assertThat(head(plain.image())).isEqualTo(head(packed.image())).startsWith("P5");
        assertThat(packed.image()).hasSameSizeAs(plain.image());
        assertThat(packed.resolution()).isEqualTo(500);
    }

    private static byte[] first2000(BufferedImage finger, int position) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(finger, "jpeg2000", bytes)) throw new IllegalStateException("no writer");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ImageRecord.of2011(finger, position, 5, bytes.toByteArray());
    }

    private static String head(byte[] pgm) {
        return new String(pgm, 0, 11, StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "70000", "4600-4501", "4501-9000", "many"})
    void wrongPortsAreSaid(String ports) {
        var driver = scanners.driver(Map.of("ports", ports));
        assertThat(driver.status().condition()).isEqualTo(Condition.FAULTY);
        assertThat(driver.status().advice().arguments().toString())
                .contains("ports")
                .contains("test.cfg");
    }

    @ParameterizedTest
    @CsvSource({
        "trustFile, /nowhere",
        "id, NOT AN ID",
        "name, 0123456789012345678901234567890123456789012345678901234567890"
    })
    void wrongSettingsAreSaid(String key, String value) {
        var driver = scanners.driver(Map.of(key, value));
        assertThat(driver.status().condition()).isEqualTo(Condition.FAULTY);
        assertThat(driver.status().advice().arguments().toString()).contains(key);
    }
}
