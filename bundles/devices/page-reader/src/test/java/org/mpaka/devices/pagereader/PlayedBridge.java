package org.mpaka.devices.pagereader;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A bridge of the test, which keeps or breaks the contract as it is told. */
final class PlayedBridge implements AutoCloseable {
    static final String SECRET = "invented-secret-of-a-test";
    static final String UPPER = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    static final String LOWER = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0x11, 0x22};

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Optional<SSLContext> tls;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private int port;
    private @Nullable HttpServer server;
    private int number;
    private @Nullable String document;
    private boolean listenedTo;
    private String session = "first";
    private String sessionTold = "";
    volatile String state = "READY";
    volatile boolean simulated;
    volatile byte @Nullable [] stateAnswer;
    volatile byte[] page = JPEG;
    volatile boolean dribbles;
    volatile boolean forgotten;
    private boolean chip;

    PlayedBridge() {
        this(Optional.empty());
    }

    PlayedBridge(Optional<SSLContext> tls) {
        this.tls = tls;
        plugIn();
    }

    String address() {
        return (tls.isPresent() ? "https" : "http") + "://127.0.0.1:" + port;
    }

    /** Secrets that were not the right one. */
    Set<String> refused() {
        return refused;
    }

    void plugIn() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var made = tls.isPresent()
                    ? secured(HttpsServer.create(address, 0), tls.get())
                    : HttpServer.create(address, 0);
            made.setExecutor(threads);
            made.createContext("/page-reader/v1/", this::answer);
            made.start();
            port = made.getAddress().getPort();
            server = made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpsServer secured(HttpsServer made, SSLContext tls) {
        made.setHttpsConfigurator(new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters parameters) {
                var wanted = tls.getDefaultSSLParameters();
                wanted.setNeedClientAuth(true);
                parameters.setSSLParameters(wanted);
            }
        });
        return made;
    }

    void unplug() {
        var running = server;
        server = null;
        if (running != null) running.stop(0);
        synchronized (this) {
            listenedTo = false;
            chip = false;
        }
    }

    @Override
    public void close() {
        unplug();
        threads.shutdownNow();
    }

    /** Waits until somebody listens, or what is laid down would be nobody's. */
    synchronized void lay(String outcome) {
        try {
            long end = System.nanoTime() + 10_000_000_000L;
            while (!listenedTo && System.nanoTime() < end) wait(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        number++;
        chip = outcome.equals("READ");
        document = "{\"number\":" + number + ",\"outcome\":\"" + outcome + "\",\"zone\":[\"" + UPPER + "\",\"" + LOWER
                + "\"],\"page\":true,\"more\":{}}";
        notifyAll();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var given = exchange.getRequestHeaders().getFirst("Authorization");
            if (tls.isEmpty() && !("Bearer " + SECRET).equals(given)) {
                refused.add(String.valueOf(given));
                send(exchange, 401, new byte[0]);
                return;
            }
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var what = exchange.getRequestMethod() + " "
                    + exchange.getRequestURI().getPath().substring("/page-reader/v1/".length());
            answer(exchange, what, body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, String what, String body) throws IOException, InterruptedException {
        if (what.equals("GET state")) send(exchange, 200, stateNow());
        else if (what.equals("GET documents")) next(exchange);
        else if (what.matches("GET documents/[0-9]+/page")) page(exchange);
        else if (what.startsWith("DELETE documents/")) {
            forgotten = true;
            send(exchange, 204, new byte[0]);
        } else if (what.equals("POST chips")) {
            if (chip) send(exchange, 201, text("{\"channel\":7}"));
            else send(exchange, 204, new byte[0]);
        } else if (what.equals("POST chips/7") && body.contains("00a4040c07"))
            send(exchange, chip ? 200 : 410, text("{\"response\":\"9000\"}"));
        else send(exchange, 404, new byte[0]);
    }

    /** Its numbers mean something else from now on, and nobody listens until he has heard so. */
    synchronized void startAnew() {
        session = "second";
        listenedTo = false;
    }

    private synchronized byte[] stateNow() {
        var made = stateAnswer;
        if (made != null) return made;
        sessionTold = session;
        return text("{\"protocol\":1,\"session\":\"" + session + "\",\"latest\":" + number + ",\"simulated\":"
                + simulated + ",\"condition\":\"" + state + "\"}");
    }

    private void next(HttpExchange exchange) throws IOException, InterruptedException {
        String laid;
        synchronized (this) {
            listenedTo = sessionTold.equals(session);
            notifyAll();
            long after = Long.parseLong(exchange.getRequestURI().getQuery().replaceAll("after=([0-9]+).*", "$1"));
            if (number <= after) wait(200);
            laid = number > after ? document : null;
        }
        if (laid == null) send(exchange, 204, new byte[0]);
        else send(exchange, 200, text(laid));
    }

    private void page(HttpExchange exchange) throws IOException, InterruptedException {
        if (!dribbles) {
            send(exchange, 200, page);
            return;
        }
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write(page);
        exchange.getResponseBody().flush();
        synchronized (threads) {
            // longer than anybody waits for a page
            threads.wait(60_000);
        }
    }

    private static byte[] text(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
    }
}
