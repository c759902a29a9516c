package org.mpaka.platform.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnersTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    private Path kobero;
    private Path kabanga;

    @BeforeEach
    void makeTwoNodes() throws Exception {
        kobero = directory.resolve("kobero");
        kabanga = directory.resolve("kabanga");
        new NodeKeys(kobero, CertificateNames.loopback(), Clock.systemUTC()).complete();
        new NodeKeys(kabanga, CertificateNames.loopback(), Clock.systemUTC()).complete();
    }

    @Test
    void trustsThePartnersCertificateAndWritesItsSettings() throws Exception {
        Path file = certificateOf(kabanga);

        assertThat(call(kobero, "add", "TZA", "https://127.0.0.1:9444", file.toString(), "Test instrument"))
                .isZero();

        var trust = new KeyStoreFile(kobero.resolve("keys/peers-trust.p12"), secret(kobero));
        var theirs = new KeyStoreFile(kabanga.resolve("keys/peer.p12"), secret(kabanga)).certificate();
        assertThat(trust.trusts(theirs)).isTrue();
        assertThat(Files.readString(kobero.resolve("etc/org.mpaka.exchange.partner-TZA.cfg")))
                .contains("country = TZA", "address = https://127.0.0.1:9444", "approval = Test instrument");
        assertThat(kobero.resolve("keys/partners/TZA.pem")).hasSameTextualContentAs(file);
    }

    @Test
    void forgetsAPartner() throws Exception {
        call(
                kobero,
                "add",
                "TZA",
                "https://127.0.0.1:9444",
                certificateOf(kabanga).toString(),
                "Test");

        assertThat(call(kobero, "remove", "TZA")).isZero();

        var trust = new KeyStoreFile(kobero.resolve("keys/peers-trust.p12"), secret(kobero));
        var theirs = new KeyStoreFile(kabanga.resolve("keys/peer.p12"), secret(kabanga)).certificate();
        assertThat(trust.trusts(theirs)).isFalse();
        assertThat(kobero.resolve("etc/org.mpaka.exchange.partner-TZA.cfg")).doesNotExist();
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        String file = certificateOf(kabanga).toString();
        Path rubbish = Files.writeString(directory.resolve("rubbish.pem"), "not a certificate");

        assertThat(call(kobero, "add", "tz", "https://127.0.0.1:9444", file, "Test"))
                .isEqualTo(1);
        assertThat(call(kobero, "add", "TZA", "http://127.0.0.1:9444", file, "Test"))
                .isEqualTo(1);
        assertThat(call(kobero, "add", "TZA", "https://127.0.0.1:9444", file, " "))
                .isEqualTo(1);
        assertThat(call(kobero, "add", "TZA", "https://127.0.0.1:9444", rubbish.toString(), "Test"))
                .isEqualTo(1);
        assertThat(call(directory.resolve("new"), "certificate")).isEqualTo(1);
        assertThat(call(kobero, "add", "TZA")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Write the three letters", "isn't like https://host:8444", "Name the instrument")
                .contains("holds no certificate", "start it once first", "usage:");
        assertThat(kobero.resolve("etc")).doesNotExist();
    }

    private Path certificateOf(Path node) throws Exception {
        out.reset();
        assertThat(call(node, "certificate")).isZero();
        return Files.write(directory.resolve(node.getFileName() + ".pem"), out.toByteArray());
    }

    private int call(Path node, String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = node.toString();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Partners.run(all, new PrintStream(out, true), new PrintStream(err, true));
    }

    private static char[] secret(Path node) throws Exception {
        return Secret.read(node.resolve("keys/keystore.secret"));
    }
}
