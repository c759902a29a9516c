package org.mpaka.devices.pagereader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;

/** A reader by its file. */
class PageReaderSettingsTest {
    @TempDir
    private Path directory;

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("address", "http://127.0.0.1:9");
        settings.put("secretFile", Readers.secret(directory, PlayedBridge.SECRET));
        return settings;
    }

    @Test
    void threeLinesOfSettingsMakeAReader() {
        var settings = settings();
        settings.put("lane", " 2 ");
        var driver = Readers.of(settings);
        assertThat(driver.status().condition()).isEqualTo(Condition.SWITCHED_OFF);
        assertThat(driver.lane()).contains("2");
        assertThat(driver.status().capabilities())
                .containsExactlyInAnyOrder(Capability.READ_MRZ, Capability.CAPTURE_PAGE, Capability.READ_CHIP);
    }

    @Test
    void whatThePostDoesNotWantTheReaderDoesNotDo() {
        var settings = settings();
        settings.put("pictures", false);
        settings.put("chips", false);
        var driver = Readers.of(settings);
        assertThat(driver.status().capabilities()).containsExactly(Capability.READ_MRZ);
        assertThat(driver.chipReader()).isEmpty();
    }

    @Test
    void aSimulatedOneIsCalledSo() {
        var settings = settings();
        settings.put("simulated", true);
        var driver = Readers.of(settings);
        assertThat(driver.id().value()).isEqualTo("simulator-page-1");
        assertThat(driver.status().name()).startsWith("Simulator: ");
        assertThat(driver.status().simulated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "id, Page 1",
        "address, http://192.168.1.1:80",
        "address, https://",
        "address, http://127.0.0.1:9/path",
        "address, ftp://127.0.0.1",
        "secretFile, /nowhere/to/be/found",
        "secretFile, ''"
    })
    void aWrongSettingStandsInTheListOfDevicesWithFileAndKey(String key, String value) {
        var settings = settings();
        settings.put(key, value);
        var driver = Readers.of(settings);
        assertThat(driver.status().condition()).isEqualTo(Condition.FAULTY);
        var advice = driver.status().advice();
        assertThat(advice.arguments()).containsEntry("key", key).containsEntry("file", "org.mpaka.pagereader-1.cfg");
        for (var language : new String[] {"en", "fr", "sw", "rn"})
            assertThat(new PageReaderSentences().pattern(advice.code(), Locale.forLanguageTag(language)))
                    .hasValueSatisfying(pattern -> assertThat(pattern).contains("{file}", "{key}", "{wanted}"));
    }

    @Test
    void httpsNeedsTheCertificateOfTheBridge() {
        var settings = settings();
        settings.put("address", "https://127.0.0.1:9");
        assertThat(Readers.of(settings).status().advice().arguments()).containsEntry("key", "certificateFile");
    }
}
