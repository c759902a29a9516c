package org.mpaka.devices.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Serves a play on the loopback, by the contract that bridges of real readers serve (page-reader-bridge.yaml). */
final class BridgeServer implements AutoCloseable {
    private static final String ROOT = "/page-reader/v1/";
    private static final int LARGEST_QUESTION = 160 << 10;
    private static final long LONGEST_WAIT = 30_000;
    private static final Pattern AFTER = Pattern.compile("(?:^|&)after=([0-9]{1,15})(?:&|$)");
    private static final Pattern CONDITION = Pattern.compile("(?:^|&)condition=([A-Z]{1,10})(?:&|$)");
    private static final Pattern WAIT = Pattern.compile("(?:^|&)waitMillis=([0-9]{1,6})(?:&|$)");
    private static final Pattern ONE = Pattern.compile("(documents|chips)/([0-9]{1,15})(/page)?");
    private static final Pattern COMMAND = Pattern.compile("\"command\"\\s*:\\s*\"((?:[0-9a-fA-F]{2})+)\"");
    private static final byte[] NOTHING = {};

    static {
        // head and body of an answer go out apart; without this each of a chip's hundred answers waits 40 ms
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final BridgePlay play;
    private final byte[] authorization;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "mpaka-simulated-bridge");
        thread.setDaemon(true);
        return thread;
    });

    /** @param port 0: one that is free */
    BridgeServer(BridgePlay play, String secret, int port) throws IOException {
        this.play = play;
        authorization = ("Bearer " + secret).getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext(ROOT, this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var given = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                    .orElse("");
            if (!MessageDigest.isEqual(authorization, given.getBytes(StandardCharsets.UTF_8))) {
                send(exchange, 401, NOTHING);
                return;
            }
            var body = exchange.getRequestBody().readNBytes(LARGEST_QUESTION);
            route(exchange, new String(body, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void route(HttpExchange exchange, String body) throws IOException, InterruptedException {
        var path = exchange.getRequestURI().getPath().substring(ROOT.length());
        var query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        var question = exchange.getRequestMethod() + " " + path;
        var one = ONE.matcher(path);
        if (question.equals("GET state")) json(exchange, 200, state());
        else if (question.equals("GET documents")) next(exchange, query);
        else if (question.equals("POST chips")) openChip(exchange);
        else if (one.matches()) one(exchange, one, body);
        else send(exchange, 404, NOTHING);
    }

    private String state() {
        return "{\"protocol\":1,\"session\":\"" + play.session() + "\",\"latest\":" + play.latest()
                + ",\"simulated\":true,\"condition\":\"" + play.condition() + "\"}";
    }

    private void next(HttpExchange exchange, String query) throws IOException, InterruptedException {
        long wait = Math.min(LONGEST_WAIT, number(WAIT.matcher(query)));
        var laid = play.next(number(AFTER.matcher(query)), word(CONDITION.matcher(query)), Duration.ofMillis(wait));
        if (laid.isEmpty()) send(exchange, 204, NOTHING);
        else json(exchange, 200, document(laid.get()));
    }

    private static String document(BridgePlay.Laid laid) {
        var zone = laid.lines().stream().map(line -> "\"" + line + "\"").collect(Collectors.joining(","));
        return "{\"number\":" + laid.number() + ",\"outcome\":\"" + laid.outcome() + "\",\"zone\":[" + zone
                + "],\"page\":" + laid.page().isPresent() + "}";
    }

    private void openChip(HttpExchange exchange) throws IOException {
        var channel = play.openChip();
        if (channel.isEmpty()) send(exchange, 204, NOTHING);
        else json(exchange, 201, "{\"channel\":" + channel.get() + "}");
    }

    private void one(HttpExchange exchange, Matcher path, String body) throws IOException {
        long number = Long.parseLong(path.group(2));
        var what = exchange.getRequestMethod() + " " + path.group(1)
                + Optional.ofNullable(path.group(3)).orElse("");
        switch (what) {
            case "GET documents/page" -> page(exchange, number);
            case "DELETE documents" -> {
                play.forget(number);
                send(exchange, 204, NOTHING);
            }
            case "POST chips" -> transmit(exchange, number, body);
            case "DELETE chips" -> {
                play.closeChip(number);
                send(exchange, 204, NOTHING);
            }
            default -> send(exchange, 405, NOTHING);
        }
    }

    private void page(HttpExchange exchange, long number) throws IOException {
        var page = play.page(number);
        exchange.getResponseHeaders().set("Content-Type", "image/jpeg");
        send(exchange, page.isPresent() ? 200 : 404, page.orElse(NOTHING));
    }

    private void transmit(HttpExchange exchange, long channel, String body) throws IOException {
        var command = COMMAND.matcher(body);
        if (!command.find()) {
            send(exchange, 400, NOTHING);
            return;
        }
        var hex = HexFormat.of();
        var response = play.transmit(channel, hex.parseHex(command.group(1)));
        if (response.isEmpty()) send(exchange, 410, NOTHING);
        else json(exchange, 200, "{\"response\":\"" + hex.formatHex(response.get()) + "\"}");
    }

    private static String word(Matcher found) {
        return found.find() ? found.group(1) : "";
    }

    private static long number(Matcher found) {
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private static void json(HttpExchange exchange, int status, String text) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        send(exchange, status, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
    }
}
