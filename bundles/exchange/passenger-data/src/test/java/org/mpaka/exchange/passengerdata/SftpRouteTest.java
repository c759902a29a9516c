package org.mpaka.exchange.passengerdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.passenger.PassengerFile;
import org.mpaka.api.passenger.PassengerInbox;
import org.mpaka.api.passenger.TakenFile;

/** Against a real SFTP server in this process. */
class SftpRouteTest {
    private static final TakenFile NOTHING = new TakenFile(List.of(), List.of(), List.of(), Optional.empty());
    private static final KeyPair HOST = pair();

    @TempDir
    private Path carrier;

    @TempDir
    private Path node;

    private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();
    private final BlockingQueue<MpakaException> failures = new LinkedBlockingQueue<>();
    private final Outbox outbox = new Outbox();
    private final SshServer server = SshServer.setUpDefaultServer();
    private final PassengerInbox inbox = (channel, way, name, content) -> {
        var failure = failures.poll();
        if (failure != null) throw failure;
        taken.add(channel + " " + way + " " + name + " " + new String(content, StandardCharsets.UTF_8));
        return NOTHING;
    };

    private static KeyPair pair() {
        try {
            return KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void serve() throws IOException {
        Files.createDirectories(carrier.resolve("out"));
        Files.createDirectories(carrier.resolve("in"));
        server.setHost("127.0.0.1");
        server.setPort(0);
        server.setKeyPairProvider(KeyPairProvider.wrap(HOST));
        server.setPasswordAuthenticator(
                (user, password, any) -> user.equals("mpaka") && password.equals("open sesame"));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(carrier));
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(true);
    }

    @Test
    void aListIsFetchedWhenItStandsStillAndIsGoneThen() throws Exception {
        put("UX448.edi", "UNB");
        put(".UX449.edi", "UNB");
        try (var courier = courier(fingerprint())) {
            courier.visit();
            assertThat(taken).as("it may still grow").isEmpty();
            courier.visit();

            assertThat(taken).containsExactly("sftp UX UX448.edi UNB");
            assertThat(carrier.resolve("out").resolve("UX448.edi")).doesNotExist();
            courier.visit();
            assertThat(taken).hasSize(1);
        }
    }

    @Test
    void anotherHostKeyIsNotBelievedAndNothingIsTold() throws Exception {
        put("UX448.edi", "UNB");
        outbox.put("UX", "UX-448-1.cusres", "UNB+1");
        try (var courier = courier(KeyUtils.getFingerPrint(BuiltinDigests.sha256, pair().getPublic()))) {
            courier.visit();
            courier.visit();
        }

        assertThat(taken).isEmpty();
        assertThat(carrier.resolve("out").resolve("UX448.edi")).exists();
        assertThat(carrier.resolve("in")).isEmptyDirectory();
        assertThat(outbox.faults).isNotEmpty();
    }

    @Test
    void answersAreBroughtWholeAndOnce() throws Exception {
        outbox.put("UX", "UX-448-1.cusres", "UNB+1");
        outbox.put("KQ", "KQ-1.cusres", "UNB+2");
        try (var courier = courier(fingerprint())) {
            courier.visit();
            courier.visit();
        }

        assertThat(outbox.sent).hasSize(1);
        assertThat(carrier.resolve("in").resolve("UX-448-1.cusres")).hasContent("UNB+1");
        try (var files = Files.list(carrier.resolve("in"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatCannotBeTakenNowIsFetchedAgainAndWhatNeverCanStaysThere() throws Exception {
        put("late.edi", "UNB");
        failures.add(new MpakaException(ErrorCode.STORAGE_UNAVAILABLE));
        try (var courier = courier(fingerprint())) {
            courier.visit();
            courier.visit();
            assertThat(taken).isEmpty();
            courier.visit();
            courier.visit();
            assertThat(taken).containsExactly("sftp UX late.edi UNB");

            put("large.edi", "UNB");
            failures.add(new MpakaException(ErrorCode.TOO_LARGE, PassengerFile.MOST_BYTES));
            courier.visit();
            courier.visit();
            courier.visit();
            assertThat(carrier.resolve("out").resolve("large.edi")).exists();
            assertThat(taken).hasSize(1);
        }
    }

    @Test
    void noMoreThanTheBoundIsReadOfAFile() throws Exception {
        Files.write(carrier.resolve("out").resolve("huge.edi"), new byte[PassengerFile.MOST_BYTES + 4096]);
        try (var courier = courier(fingerprint())) {
            courier.visit();
            courier.visit();
        }

        assertThat(taken.take()).hasSize("sftp UX huge.edi ".length() + PassengerFile.MOST_BYTES + 1);
    }

    @Test
    void aServerThatIsGoneIsVisitedAgain() throws Exception {
        var port = server.getPort();
        server.stop(true);
        outbox.put("UX", "UX-448-1.cusres", "UNB+1");
        try (var courier = courier(fingerprint(), port)) {
            courier.visit();
            assertThat(outbox.faults).hasSize(1);
        }
        assertThat(outbox.sent).isEmpty();
    }

    @Test
    void theRouteVisitsByItself() throws Exception {
        put("UX448.edi", "UNB");
        var route = new SftpRoute(peer(fingerprint(), server.getPort()), inbox, outbox, 200, 100);
        try (var camel = new DefaultCamelContext()) {
            camel.addRoutes(route);
            camel.start();
            assertThat(taken.poll(60, TimeUnit.SECONDS)).isEqualTo("sftp UX UX448.edi UNB");
            await(() -> !Files.exists(carrier.resolve("out").resolve("UX448.edi")));
        } finally {
            route.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', host, 22, mpaka, lists, name",
        "UX, '', 22, mpaka, lists, host",
        "UX, host, 0, mpaka, lists, port",
        "UX, host, 22, '', lists, user",
        "UX, host, 22, mpaka, '', lists"
    })
    void aWrongSettingSaysItsKeyAndWhatToWrite(
            String name, String host, int port, String user, String lists, String key) throws Exception {
        var password = Optional.of(password("rw-------"));

        assertThatThrownBy(() ->
                        new SftpPeer(name, host, port, user, fingerprint(), Optional.empty(), password, lists, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Passenger lists over SFTP: " + key + " is to be ");
    }

    @Test
    void aSecretThatOthersCanReadIsRefused() throws Exception {
        var open = Optional.of(password("rw-r--r--"));

        assertThatThrownBy(
                        () -> new SftpPeer("UX", "host", 22, "mpaka", fingerprint(), Optional.empty(), open, "out", ""))
                .hasMessageContaining("chmod 600");
        assertThatThrownBy(() -> new SftpPeer("UX", "host", 22, "mpaka", "SHA256:x", open, open, "out", ""))
                .hasMessageContaining("hostKey");
    }

    private void put(String name, String content) throws IOException {
        Files.writeString(carrier.resolve("out").resolve(name), content);
    }

    private static String fingerprint() {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, HOST.getPublic());
    }

    private SftpCourier courier(String hostKey) throws IOException {
        return courier(hostKey, server.getPort());
    }

    private SftpCourier courier(String hostKey, int port) throws IOException {
        return new SftpCourier(peer(hostKey, port), inbox, outbox);
    }

    private SftpPeer peer(String hostKey, int port) throws IOException {
        return new SftpPeer(
                "UX",
                "127.0.0.1",
                port,
                "mpaka",
                hostKey,
                Optional.empty(),
                Optional.of(password("rw-------")),
                "/out",
                "/in");
    }

    private Path password(String permissions) throws IOException {
        var file = Files.writeString(node.resolve("ux.password"), "open sesame\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    /** A condition of the file system, of which nobody tells. */
    private static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean() && System.nanoTime() < until) Thread.onSpinWait();
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
