package org.mpaka.devices.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.devices.printer.PrinterFromSettings.Settings;

/** A printer by its file. */
class PrinterSettingsTest {
    private static DeviceDriver made(Map<String, Object> set) {
        var values = new HashMap<String, Object>(set);
        values.putIfAbsent("id", "printer-1");
        values.putIfAbsent("address", "tcp://127.0.0.1:9");
        var settings = (Settings) Proxy.newProxyInstance(
                Settings.class.getClassLoader(),
                new Class<?>[] {Settings.class, Annotation.class},
                (any, method, with) -> values.getOrDefault(method.getName(), method.getDefaultValue()));
        return PrinterFromSettings.driver(settings, "org.mpaka.printer-1.cfg", Clock.systemUTC());
    }

    @Test
    void twoLinesOfSettingsMakeAPrinter() {
        var driver = made(Map.of("lane", " 2 "));
        assertThat(driver.id()).isEqualTo(DeviceId.of("printer-1"));
        assertThat(driver.lane()).contains("2");
        assertThat(driver.status().capabilities()).containsExactly(Capability.PRINT);
        assertThat(driver.status().name()).isEqualTo("printer-1");
        assertThat(made(Map.of("language", "zpl")).status().capabilities()).containsExactly(Capability.PRINT_LABEL);
        assertThat(made(Map.of("address", "serial:/dev/ttyUSB0?baud=19200")).printer())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "id, Printer 1",
        "address, 192.168.1.1:9100",
        "address, tcp://host:99999",
        "address, serial:",
        "language, pcl",
        "codePage, utf-8"
    })
    void aWrongSettingStandsInTheListOfDevicesWithFileAndKey(String key, String value) {
        var driver = made(Map.of(key, value));
        assertThat(driver.status().condition()).isEqualTo(Condition.FAULTY);
        var advice = driver.status().advice();
        assertThat(advice.arguments()).containsEntry("key", key).containsEntry("file", "org.mpaka.printer-1.cfg");
        for (var language : new String[] {"en", "fr", "sw", "rn"})
            assertThat(new PrinterSentences().pattern(advice.code(), Locale.forLanguageTag(language)))
                    .hasValueSatisfying(pattern -> assertThat(pattern).contains("{file}", "{key}", "{wanted}"));
        assertThat(driver.printer()).isEmpty();
    }

    @Test
    void numbersOutOfBoundsAreNamedToo() {
        assertThat(made(Map.of("columns", 10)).status().advice().arguments()).containsEntry("wanted", "24-64");
        assertThat(made(Map.of("language", "zpl", "labelHeightDots", 100))
                        .status()
                        .advice()
                        .arguments())
                .containsEntry("key", "labelHeightDots");
    }
}
