package org.mpaka.platform.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadyProbeTest {

    private static final long ANY_PROCESS = 1;

    @TempDir
    Path node;

    @TempDir
    Path otherNode;

    private final AtomicInteger requests = new AtomicInteger();
    private HttpsServer server;

    @BeforeEach
    void serveWithTheNodesCertificate() throws Exception {
        new NodeKeys(node, CertificateNames.loopback(), Clock.systemUTC()).complete();
        new NodeKeys(otherNode, CertificateNames.loopback(), Clock.systemUTC()).complete();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(keyOf(node)));
        server.createContext("/starting", exchange -> {
            exchange.sendResponseHeaders(requests.incrementAndGet() < 3 ? 503 : 200, -1);
            exchange.close();
        });
        server.createContext("/missing", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void waitsUntilTheAddressAnswersWell() throws Exception {
        int exit = probe(node, "/starting").await(Duration.ofSeconds(20), ANY_PROCESS, process -> true);

        assertThat(exit).isZero();
        assertThat(requests).hasValue(3);
    }

    @Test
    void givesUpWhenOneOfTheAddressesStaysMissing() throws Exception {
        int exit = probe(node, "/starting", "/missing").await(Duration.ofSeconds(2), ANY_PROCESS, process -> true);

        assertThat(exit).isEqualTo(1);
    }

    @Test
    void noticesAtOnceThatTheProcessHasEnded() throws Exception {
        int exit = probe(node, "/missing").await(Duration.ofMinutes(10), ANY_PROCESS, process -> false);

        assertThat(exit).isEqualTo(3);
    }

    @Test
    void waitsForTheCertificateToBeMade() throws Exception {
        Files.move(node.resolve("keys/server.p12"), node.resolve("later.p12"));
        var asked = new AtomicInteger();

        int exit = probe(node, "/starting").await(Duration.ofSeconds(20), ANY_PROCESS, process -> {
            if (asked.incrementAndGet() == 2) {
                assertThat(node.resolve("later.p12")
                                .toFile()
                                .renameTo(node.resolve("keys/server.p12").toFile()))
                        .isTrue();
            }
            return true;
        });

        assertThat(exit).isZero();
    }

    @Test
    void doesNotTakeAnotherServerForTheNode() throws Exception {
        int exit = probe(otherNode, "/starting").await(Duration.ofSeconds(1), ANY_PROCESS, process -> true);

        assertThat(exit).isEqualTo(1);
        assertThat(requests).hasValue(0);
    }

    private ReadyProbe probe(Path nodeDirectory, String... paths) {
        int port = server.getAddress().getPort();
        return new ReadyProbe(
                new ServerTrust(nodeDirectory),
                List.of(paths).stream()
                        .map(path -> URI.create("https://127.0.0.1:" + port + path))
                        .toList());
    }

    private static SSLContext keyOf(Path nodeDirectory) throws Exception {
        char[] password = Secret.read(nodeDirectory.resolve("keys/keystore.secret"));
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(nodeDirectory.resolve("keys/server.p12"))) {
            store.load(in, password);
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
