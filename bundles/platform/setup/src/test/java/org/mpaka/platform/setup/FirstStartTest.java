package org.mpaka.platform.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstStartTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void makesEveryKeyAndSecretReadableByItsOwnerOnly() throws Exception {
        int exit = start(NOW);

        assertThat(exit).isZero();
        assertThat(keys())
                .containsOnlyKeys("database.secret", "keystore.secret", "peer.p12", "peers-trust.p12", "server.p12");
        for (String name : keys().keySet()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key(name))))
                    .as(name)
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("node/keys"))))
                .isEqualTo("rwx------");
    }

    @Test
    void leavesEverythingAloneAtTheNextStart() throws Exception {
        start(NOW);
        Map<String, String> before = keys();

        int exit = start(NOW.plus(Duration.ofDays(400)));

        assertThat(exit).isZero();
        assertThat(keys()).isEqualTo(before);
    }

    @Test
    void givesEachNodeItsOwnSecretsOf256Bits() throws Exception {
        start(NOW);
        String first = Files.readString(key("database.secret"));
        Files.delete(key("database.secret"));

        start(NOW);

        assertThat(first).hasSize(43).isNotEqualTo(Files.readString(key("database.secret")));
    }

    @Test
    void namesLoopbackInTheConsolesCertificate() throws Exception {
        start(NOW);

        var certificate = server().certificate();

        assertThat(certificate.getSubjectAlternativeNames())
                .extracting(name -> name.get(1).toString())
                .isEqualTo(List.of("localhost", "127.0.0.1", "0:0:0:0:0:0:0:1"));
        assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
        certificate.verify(certificate.getPublicKey());
    }

    /** The lanes' browsers were refused: the server knew itself by no other name than its own machine's. */
    @ParameterizedTest
    @ValueSource(strings = {"192.168.17.4", "fd00:0:0:17::4", "kobero.border.example"})
    void namesTheAddressItListensOnAlsoWhenThatChanges(String address) throws Exception {
        start(NOW);
        Map<String, String> before = keys();

        start(NOW, address);

        assertThat(CertificateNames.listeningOn(address).missingIn(server().certificate()))
                .isFalse();
        assertThat(keys().get("server.p12")).isNotEqualTo(before.get("server.p12"));
        assertThat(keys().get("peer.p12")).isEqualTo(before.get("peer.p12"));
        Map<String, String> renewed = keys();
        start(NOW, address);
        start(NOW);
        assertThat(keys()).isEqualTo(renewed);
    }

    @Test
    void namesThisMachineWhereItListensOnAllItsAddresses() throws Exception {
        start(NOW, "0.0.0.0");

        assertThat(server().certificate().getSubjectAlternativeNames())
                .extracting(name -> name.get(1).toString())
                .contains("localhost", "127.0.0.1", InetAddress.getLocalHost().getHostName());
    }

    @Test
    void leavesACertificateOfTheTeamsOwnAuthorityAlone() throws Exception {
        start(NOW);
        server().write(SelfSigned.of(
                "kobero.border.example", CertificateNames.loopback(), Clock.fixed(NOW, ZoneOffset.UTC)));
        Map<String, String> before = keys();

        int exit = start(NOW.plus(SelfSigned.VALIDITY).minus(Duration.ofDays(1)), "192.168.17.4");

        assertThat(exit).isZero();
        assertThat(keys()).isEqualTo(before);
    }

    @Test
    void renewsTheConsolesCertificateBeforeItExpiresButNotThePeers() throws Exception {
        start(NOW);
        Map<String, String> before = keys();

        start(NOW.plus(SelfSigned.VALIDITY).minus(Duration.ofDays(29)));

        assertThat(keys().get("server.p12")).isNotEqualTo(before.get("server.p12"));
        assertThat(keys().get("peer.p12")).isEqualTo(before.get("peer.p12"));
    }

    @Test
    void refusesANewSecretForAnExistingDatabase() throws Exception {
        start(NOW);
        Files.delete(key("database.secret"));
        Files.createDirectory(directory.resolve("node/database"));

        int exit = start(NOW);

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("restore").contains("database.secret");
        assertThat(key("database.secret")).doesNotExist();
    }

    @Test
    void printsNoSecret() throws Exception {
        start(NOW);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("SHA-256")
                .doesNotContain(Files.readString(key("database.secret")))
                .doesNotContain(Files.readString(key("keystore.secret")));
    }

    @Test
    void explainsAWrongCall() {
        assertThat(FirstStart.run(
                        new String[0],
                        CertificateNames.loopback(),
                        Clock.systemUTC(),
                        new PrintStream(out),
                        new PrintStream(err)))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage");
    }

    private int start(Instant now) {
        return start(now, "127.0.0.1");
    }

    private int start(Instant now, String address) {
        return FirstStart.run(
                new String[] {directory.resolve("node").toString()},
                CertificateNames.listeningOn(address),
                Clock.fixed(now, ZoneOffset.UTC),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Path key(String name) {
        return directory.resolve("node/keys").resolve(name);
    }

    private KeyStoreFile server() throws IOException {
        return new KeyStoreFile(key("server.p12"), Secret.read(key("keystore.secret")));
    }

    private Map<String, String> keys() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory.resolve("node/keys"))) {
            for (Path file : files.toList()) {
                contents.put(
                        file.getFileName().toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
