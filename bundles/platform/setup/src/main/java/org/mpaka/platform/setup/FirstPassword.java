package org.mpaka.platform.setup;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Gives the first administrator a password of one's own in place of the one-time password, for installations at which
 * nobody sits: {@code FirstPassword NODE_DIRECTORY ADDRESS PASSWORD_FILE}. Without {@code first-sign-in.txt} it was done
 * before.
 *
 * <p>Exit code 0: done; 1: why not stands on standard error; 2: wrong call.
 */
public final class FirstPassword {
    private static final Pattern TOKEN = Pattern.compile("\"csrfToken\"\\s*:\\s*\"([^\"]+)\"");

    private static final int SERVERS_FAULT = 500;
    private static final int MOST_TRIES = 20;
    private static final int PAUSE_MILLIS = 500;

    private final HttpClient client;
    private final URI address;

    private FirstPassword(Path node, URI address) throws IOException {
        this.address = address;
        client = HttpClient.newBuilder()
                .sslContext(new ServerTrust(node).context())
                .cookieHandler(new CookieManager())
                .build();
    }

    /** Runs the program. */
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 3) {
            System.err.println("usage: FirstPassword NODE_DIRECTORY ADDRESS PASSWORD_FILE");
            System.exit(2);
        }
        try {
            Path node = Path.of(arguments[0]);
            Path sheet = node.resolve("first-sign-in.txt");
            if (Files.exists(sheet)) {
                var lines = Files.readAllLines(sheet);
                var own = Files.readString(Path.of(arguments[2])).strip();
                new FirstPassword(node, URI.create(arguments[1])).change(lines.get(0), lines.get(1), own);
            }
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void change(String user, String oneTime, String own) throws IOException, InterruptedException {
        var signedIn = post("api/v1/session", "{\"user\":%s,\"password\":%s}".formatted(text(user), text(oneTime)), "");
        var token = TOKEN.matcher(signedIn);
        if (!token.find()) {
            throw new IOException("The node's answer to the sign-in cannot be read.");
        }
        post(
                "api/v1/session/password",
                "{\"present\":%s,\"wanted\":%s}".formatted(text(oneTime), text(own)),
                token.group(1));
    }

    private String post(String path, String json, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json));
        if (!token.isEmpty()) {
            request.header("X-XSRF-TOKEN", token);
        }
        // a node that has just come up may still be putting its services together
        var asked = request.build();
        var answer = client.send(asked, BodyHandlers.ofString());
        for (int tries = 1; answer.statusCode() >= SERVERS_FAULT && tries < MOST_TRIES; tries++) {
            Thread.sleep(PAUSE_MILLIS);
            answer = client.send(asked, BodyHandlers.ofString());
        }
        if (answer.statusCode() >= 300) {
            throw new IOException("The first password is not set: " + answer.body());
        }
        return answer.body();
    }

    /** A JSON text. */
    private static String text(String value) {
        var json = new StringBuilder("\"");
        for (char character : value.toCharArray()) {
            json.append(
                    character < ' ' || character == '"' || character == '\\' || character > '~'
                            ? "\\u%04x".formatted((int) character)
                            : String.valueOf(character));
        }
        return json.append('"').toString();
    }
}
