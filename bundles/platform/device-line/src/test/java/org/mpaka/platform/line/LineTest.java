package org.mpaka.platform.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.testing.fixtures.PseudoTerminal;

/** Lines over a socket and over a pseudo-terminal. */
class LineTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp://192.168.10.40:9100",
                "tcp://printer-1.kobero:9100",
                "tcp://[fe80::1]:9100",
                "serial:/dev/ttyUSB0",
                "serial:COM3?baud=115200",
                " serial:/dev/ttyS1 "
            })
    void anAddressIsALine(String address) {
        assertThat(LineAddress.parse(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "192.168.10.40:9100",
                "tcp://host",
                "tcp://host:0",
                "tcp://host:65536",
                "tcp://ho st:1",
                "serial:",
                "serial:/dev/ttyS0?baud=x",
                "http://host:80",
                "tcp://user@host:1"
            })
    void anythingElseIsNot(String address) {
        assertThat(LineAddress.parse(address)).isEmpty();
    }

    @Test
    void octetsGoAndComeOverASocketAndItsEndIsSaid() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var here = LineAddress.parse("tcp://127.0.0.1:" + server.getLocalPort())
                        .orElseThrow()
                        .open()) {
            var there = server.accept();
            here.send(new byte[] {1, 2, (byte) 0xFF});
            assertThat(there.getInputStream().readNBytes(3)).containsExactly(1, 2, 0xFF);
            assertThat(here.receive(Duration.ofMillis(20))).isEmpty();
            there.getOutputStream().write(0x12);
            assertThat(here.receive(PATIENCE)).containsExactly(0x12);
            there.close();
            assertThatThrownBy(() -> here.receive(PATIENCE)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void nobodyAtTheOtherEndAndAPortThatIsNotThereAreSaid() throws Exception {
        int free;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = server.getLocalPort();
        }
        assertThatThrownBy(() -> LineAddress.parse("tcp://127.0.0.1:" + free)
                        .orElseThrow()
                        .open())
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> LineAddress.parse("serial:/dev/mpaka-no-such-port")
                        .orElseThrow()
                        .open())
                .isInstanceOf(IOException.class);
    }

    @Test
    void octetsGoAndComeOverASerialPortAndItsEndIsSaid() throws Exception {
        try (var terminal = PseudoTerminal.open()) {
            var here =
                    LineAddress.parse("serial:" + terminal.path()).orElseThrow().open();
            here.send("~HS".getBytes(StandardCharsets.US_ASCII));
            assertThat(terminal.read(3)).isEqualTo("~HS");
            assertThat(here.receive(Duration.ofMillis(20))).isEmpty();
            terminal.write("\u0002P<UTO\u0003");
            var all = new StringBuilder();
            while (all.length() < 7) {
                var part = here.receive(PATIENCE);
                assertThat(part).as("what the other side wrote").isNotEmpty();
                all.append(new String(part, StandardCharsets.US_ASCII));
            }
            assertThat(all.toString()).isEqualTo("\u0002P<UTO\u0003");
            terminal.close();
            assertThatThrownBy(() -> {
                        // some machines tell it at the first use, some at the next
                        for (int i = 0; i < 50; i++) here.receive(Duration.ofMillis(100));
                    })
                    .isInstanceOf(IOException.class);
            here.close();
        }
    }
}
