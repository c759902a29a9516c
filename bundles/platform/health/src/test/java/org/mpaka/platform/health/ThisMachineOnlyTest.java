package org.mpaka.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThisMachineOnlyTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "0:0:0:0:0:0:0:1"})
    void thisMachineMayAsk(String address) {
        assertThat(ThisMachineOnly.isThisMachine(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.7", "192.168.1.20", "fe80::1%eth0", "localhost", "", "127.0.0.1.example.org"})
    void nobodyElseMay(String address) {
        assertThat(ThisMachineOnly.isThisMachine(address)).isFalse();
    }
}
