package org.mpaka.exchange.externalsource;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.mpaka.testing.tck.ExternalSourceTck.Behaviour;

/**
 * A simulated service on the loopback, with mutual TLS, that lies, breaks and hangs as it is told. Its records are
 * invented.
 */
final class SimulatedService implements AutoCloseable {
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]+)\"");
    private static final String NONE = "[]";
    private static final String ONE = "[{\"reference\":\"SIM-1\",\"kind\":\"DOCUMENT\",\"score\":1,"
            + "\"category\":\"STOLEN_DOCUMENT\",\"action\":\"SEIZE_DOCUMENT\",\"silent\":false,"
            + "\"subject\":{\"type\":\"document\",\"document\":{\"issuer\":\"UTO\",\"type\":\"passport\","
            + "\"number\":\"L898902C3\"}},\"legalBasis\":\"Invented agreement\",\"instruction\":\"Keep it and call.\"}]";

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger turns = new AtomicInteger();
    private final Behaviour behaviour;
    volatile String sent = "";

    /** @param keys its own @param client the one it lets in */
    SimulatedService(TestKeys keys, TestKeys client, Behaviour behaviour) throws Exception {
        this.behaviour = behaviour;
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var tls = tls(keys, client);
        server.setHttpsConfigurator(new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters parameters) {
                var wanted = tls.getDefaultSSLParameters();
                wanted.setNeedClientAuth(true);
                parameters.setSSLParameters(wanted);
            }
        });
        server.setExecutor(threads);
        server.createContext(HttpsSource.PATH, this::answer);
        if (behaviour == Behaviour.IS_OFF) return;
        server.start();
    }

    private static SSLContext tls(TestKeys keys, TestKeys client) throws Exception {
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys.store(), TestKeys.PASSWORD.toCharArray());
        var known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("client", client.certificate());
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        var context = SSLContext.getInstance("TLSv1.3");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var asked = REFERENCE.matcher(sent);
        var reference = asked.find() ? asked.group(1) : "";
        switch (behaviour) {
            case FINDS -> send(exchange, 200, body(reference, "found", ONE));
            case HAS_NONE -> send(exchange, 200, body(reference, "not-found", NONE));
            case CONTRADICTS_ITSELF ->
                send(
                        exchange,
                        200,
                        turns.getAndIncrement() % 2 == 0
                                ? body(reference, "not-found", ONE)
                                : body(reference, "found", NONE));
            case ANSWERS_ANOTHER -> send(exchange, 200, body("another", "not-found", NONE));
            case TALKS_RUBBISH -> send(exchange, 200, "<html>Welcome</html>");
            case IS_BROKEN -> send(exchange, 503, body(reference, "not-found", NONE));
            case DROPS -> exchange.close();
            case FLOODS -> flood(exchange);
            case TRICKLES -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write("{\"reference\":".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                hold();
                exchange.close();
            }
            default -> {
                hold();
                exchange.close();
            }
        }
    }

    private void hold() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String body(String reference, String answer, String records) {
        return "{\"reference\":\"" + reference + "\",\"answer\":\"" + answer
                + "\",\"asOf\":\"2026-01-01T00:00:00Z\",\"records\":" + records + "}";
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void flood(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        var piece = new byte[64 << 10];
        try (var out = exchange.getResponseBody()) {
            while (ended.getCount() > 0) out.write(piece);
        }
    }

    @Override
    public void close() {
        ended.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
