package org.mpaka.devices.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.Gate.Light;
import org.mpaka.api.device.GateOutcome;
import org.mpaka.api.device.GateOutcome.Result;
import org.mpaka.testing.desk.VirtualGate;

/** Contacts, fail states and settings. */
class ModbusGateTest {
    private VirtualGate gate;

    @BeforeEach
    void open() throws IOException {
        gate = new VirtualGate();
    }

    @AfterEach
    void close() {
        gate.close();
    }

    private static GateOutcome opened(DeviceDriver driver) {
        return driver.gate().orElseThrow().open();
    }

    @ParameterizedTest
    @CsvSource({"1, gate.fault", "2, gate.emergency"})
    void oneOutOfOrderOrSetFreeIsNotToldToOpen(int contact, String advice) {
        var driver = Gates.at(gate.address());
        gate.contact(contact, true);
        assertThat(opened(driver).advice().code()).isEqualTo(advice);
        assertThat(driver.selfTest().condition()).isEqualTo(Condition.FAULTY);
        assertThat(driver.status().advice().code()).isEqualTo(advice);
        assertThat(gate.openings()).isZero();
        gate.contact(contact, false);
        assertThat(opened(driver).result()).isEqualTo(Result.OPENED);
    }

    @Test
    void theLampIsGreenBeforeTheLeafMoves() {
        var driver = Gates.at(gate.address());
        driver.selfTest();
        assertThat(gate.lamps()).containsExactly(VirtualGate.RED);
        driver.gate().orElseThrow().show(Light.GREEN);
        assertThat(opened(driver).result()).isEqualTo(Result.OPENED);
        assertThat(gate.lampsAtOpening()).containsExactly(VirtualGate.GREEN);
    }

    @Test
    void withoutAContactNobodySaysThatItOpened() {
        var settings = Gates.wired(gate.address());
        settings.put("openContact", -1);
        assertThat(opened(Gates.of(settings)).result()).isEqualTo(Result.TOLD);
        assertThat(gate.openings()).isEqualTo(1);
    }

    @Test
    void oneHeldClosedByItsRelayIsHeldAtTheFirstLook() {
        var settings = Gates.wired(gate.address());
        settings.put("opensWhen", "off");
        settings.put("openContact", -1);
        var driver = Gates.of(settings);
        driver.selfTest();
        assertThat(gate.relay()).isTrue();
        assertThat(opened(driver).result()).isEqualTo(Result.TOLD);
        assertThat(gate.relay()).isTrue();
    }

    @Test
    void aRelayLeftOnByABrokenLineRestsAtTheNextLook() {
        gate.leaveOpen();
        assertThat(gate.isOpen()).isTrue();
        assertThat(Gates.at(gate.address()).selfTest().condition()).isEqualTo(Condition.READY);
        assertThat(gate.isOpen()).isFalse();
    }

    @Test
    void lampsAloneAreNoGate() {
        var driver = Gates.of(Map.of("address", gate.address(), "gateCoil", -1, "redCoil", 1));
        assertThat(driver.status().capabilities()).containsExactly(Capability.SHOW_LIGHT);
        assertThat(opened(driver).advice().code()).isEqualTo("gate.lamps-only");
    }

    @Test
    void aSimulatedOneIsCalledSo() {
        var driver = Gates.of(Map.of("simulated", true));
        assertThat(driver.id().value()).isEqualTo("simulator-gate-1");
        assertThat(driver.status().name()).startsWith("Simulator: ");
    }

    @ParameterizedTest
    @CsvSource({
        "id, Gate 1",
        "address, 192.168.1.1:502",
        "address, serial:/dev/ttyUSB0",
        "opensWhen, maybe",
        "unit, 0",
        "gateCoil, 70000",
        "redCoil, 0",
        "openMillis, 10",
        "pollMillis, 10",
        "answerMillis, 9000"
    })
    void aWrongSettingStandsInTheListOfDevicesWithFileAndKey(String key, String value) {
        Object set = value.matches("[0-9]+") ? Integer.valueOf(value) : value;
        var driver = Gates.of(Map.of(key, set));
        assertThat(driver.status().condition()).isEqualTo(Condition.FAULTY);
        var advice = driver.status().advice();
        assertThat(advice.arguments()).containsEntry("key", key).containsEntry("file", "org.mpaka.gatemodbus-1.cfg");
        for (var language : new String[] {"en", "fr", "sw", "rn"})
            assertThat(new GateSentences().pattern(advice.code(), Locale.forLanguageTag(language)))
                    .hasValueSatisfying(pattern -> assertThat(pattern).contains("{file}", "{key}", "{wanted}"));
        assertThat(driver.gate()).isEmpty();
    }
}
