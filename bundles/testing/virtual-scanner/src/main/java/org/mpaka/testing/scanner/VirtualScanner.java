package org.mpaka.testing.scanner;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.mpaka.testing.pki.InventedSigner;

/** Plays the service of one scanner of single fingers, on a free port of the loopback. Any thread. */
public final class VirtualScanner implements AutoCloseable {
    public static final String SERIAL = "SIM-0001";

    private static final List<String> FINGERS = List.of(
            "Right Thumb",
            "Right IndexFinger",
            "Right MiddleFinger",
            "Right RingFinger",
            "Right LittleFinger",
            "Left Thumb",
            "Left IndexFinger",
            "Left MiddleFinger",
            "Left RingFinger",
            "Left LittleFinger");
    private static final Pattern TRANSACTION = Pattern.compile("\"transactionId\"\\s*:\\s*\"([0-9a-fA-F-]{1,64})\"");
    private static final Pattern WANTED = Pattern.compile("\"bioSubType\"\\s*:\\s*\\[\\s*\"([A-Za-z ]{1,30})\"");
    private static final int LARGEST_QUESTION = 64 << 10;

    private final InventedSigner signer;
    private final InventedSigner stranger;
    private final HttpServer server;
    private final AtomicInteger laid = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "mpaka-simulated-scanner");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean plugged = true;
    private volatile int person = 1;
    private volatile Trick trick = Trick.NONE;
    private volatile Encoding encoding =
            (finger, position) -> ImageRecord.of2011(finger, position, 6, InventedFinger.png(finger));

    /** Makes a finger image record. */
    public interface Encoding {
        byte[] record(BufferedImage finger, int position);
    }

    /** @param signer whose certificate the settings of the driver name @param stranger one that they do not */
    public VirtualScanner(InventedSigner signer, InventedSigner stranger) throws IOException {
        this.signer = signer;
        this.stranger = stranger;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Whose fingers are laid down from now on. @param invented 1 to 5 */
    public void lay(int invented) {
        person = invented;
    }

    public void play(Trick what) {
        trick = what;
    }

    public void encode(Encoding as) {
        encoding = as;
    }

    /** Without its scanner a service goes on, and says so. */
    public void plug(boolean in) {
        plugged = in;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var question = new String(exchange.getRequestBody().readNBytes(LARGEST_QUESTION), StandardCharsets.UTF_8);
            var asked =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            var text =
                    switch (asked) {
                        case "MOSIPDISC /device" ->
                            "[{\"deviceId\":\"simulated\",\"deviceStatus\":\"" + status() + "\",\"digitalId\":\""
                                    + base64(bytes(digitalId(SERIAL))) + "\"," + fine() + "}]";
                        case "MOSIPDINFO /info" -> "[{\"deviceInfo\":\"" + token(information()) + "\"," + fine() + "}]";
                        case "RCAPTURE /capture" -> "{\"biometrics\":[" + captured(question) + "]}";
                        default -> "[{\"error\":{\"errorCode\":\"500\",\"errorInfo\":\"unknown\"}}]";
                    };
            boolean capture = asked.startsWith("RCAPTURE");
            byte[] body = bytes(capture && trick == Trick.GARBAGE ? "<html>" : text);
            if (capture && trick == Trick.TOO_LARGE) body = new byte[8 << 20];
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String status() {
        return plugged ? "Ready" : "Not Ready";
    }

    private static String fine() {
        return error("0");
    }

    private static String error(String code) {
        return "\"error\":{\"errorCode\":\"" + code + "\",\"errorInfo\":\"\"}";
    }

    private static String digitalId(String serial) {
        return "{\"serialNo\":\"" + serial
                + "\",\"make\":\"Mpaka simulator\",\"model\":\"no device\",\"type\":\"Finger\","
                + "\"deviceSubType\":\"Single\",\"deviceProvider\":\"Mpaka\",\"deviceProviderId\":\"SIM\"}";
    }

    private String information() {
        return "{\"deviceId\":\"simulated\",\"deviceCode\":\"simulated\",\"deviceStatus\":\"" + status()
                + "\",\"env\":\"Developer\",\"purpose\":\"Registration\",\"specVersion\":[\"0.9.5\"],"
                + "\"deviceSubId\":[0],\"serviceVersion\":\"0.9.5\",\"digitalId\":\"" + token(digitalId(SERIAL))
                + "\"}";
    }

    private String captured(String question) {
        var transaction = TRANSACTION.matcher(question);
        var wanted = WANTED.matcher(question);
        if (!plugged) return "{" + error("110") + "}";
        if (!transaction.find() || !wanted.find()) return "{" + error("500") + "}";
        if (trick == Trick.NO_FINGER) return "{" + error("801") + "}";
        int position = FINGERS.indexOf(wanted.group(1)) + 1;
        var finger = InventedFinger.laid(person, position, laid.getAndIncrement());
        var record = encoding.record(trick == Trick.CORNER ? InventedFinger.corner(finger) : finger, position);
        if (trick == Trick.CUT_OFF) record = Arrays.copyOf(record, record.length / 2);
        if (trick == Trick.NO_IMAGE) record = ImageRecord.of2011(finger, position, 5, bytes("no image of anything"));
        var content = "{\"bioType\":\"Finger\",\"bioSubType\":\""
                + (trick == Trick.OTHER_FINGER ? "Left LittleFinger" : wanted.group(1))
                + "\",\"env\":\"Developer\",\"purpose\":\"Registration\",\"qualityScore\":\"80\",\"requestedScore\":\"1\","
                + "\"transactionId\":\"" + (trick == Trick.REPLAYED ? "earlier" : transaction.group(1))
                + "\",\"digitalId\":\"" + token(digitalId(trick == Trick.OTHER_DEVICE ? "SIM-0002" : SERIAL))
                + "\",\"bioValue\":\"" + base64(record) + "\"}";
        return "{\"specVersion\":\"0.9.5\",\"data\":\"" + tricked(content) + "\",\"hash\":\"\"," + fine() + "}";
    }

    private String tricked(String content) {
        return switch (trick) {
            case UNSIGNED -> base64(bytes("{\"alg\":\"none\"}")) + "." + base64(bytes(content)) + ".";
            case STRANGER -> token(content, stranger);
            case FORGED -> {
                var parts = token(content).split("\\.");
                yield parts[0] + "." + base64(bytes(content.replace("\"80\"", "\"99\""))) + "." + parts[2];
            }
            default -> token(content);
        };
    }

    private String token(String content) {
        return token(content, signer);
    }

    private static String token(String content, InventedSigner by) {
        var chain = Base64.getEncoder().encodeToString(by.der());
        var head = base64(bytes("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"x5c\":[\"" + chain + "\"]}"));
        var signed = head + "." + base64(bytes(content));
        return signed + "." + base64(by.signature(bytes(signed)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] octets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
