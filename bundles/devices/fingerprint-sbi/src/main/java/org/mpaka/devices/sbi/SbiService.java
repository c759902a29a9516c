package org.mpaka.devices.sbi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the services of scanners on this machine, with the methods of the interface: MOSIPDISC, MOSIPDINFO, RCAPTURE. Every
 * question has its time, every answer its size.
 */
final class SbiService {
    /** Of the interface: where services listen. */
    static final int FIRST_PORT = 4501;

    static final int LAST_PORT = 4600;

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final int LARGEST = 4 << 20;

    private final int firstPort;
    private final int lastPort;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    SbiService(int firstPort, int lastPort) {
        this.firstPort = firstPort;
        this.lastPort = lastPort;
    }

    int firstPort() {
        return firstPort;
    }

    int lastPort() {
        return lastPort;
    }

    /** Which scanners of fingers a service has. */
    byte[] discover(int port) throws IOException, InterruptedException {
        return ask(port, "MOSIPDISC", "/device", "{\"type\":\"Finger\"}", SHORT);
    }

    /** What they say of themselves, signed. */
    byte[] information(int port) throws IOException, InterruptedException {
        return ask(port, "MOSIPDINFO", "/info", "{}", SHORT);
    }

    /** @param patience of the scanner */
    byte[] capture(int port, String question, Duration patience) throws IOException, InterruptedException {
        return ask(port, "RCAPTURE", "/capture", question, patience.plus(SHORT));
    }

    private byte[] ask(int port, String method, String path, String question, Duration time)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(question));
        var sent = client.sendAsync(request.build(), head -> new BoundedBody(LARGEST));
        try {
            var answer = sent.get(time.toNanos(), TimeUnit.NANOSECONDS);
            if (answer.statusCode() != 200) throw new SbiFault(method + " answered " + answer.statusCode());
            return answer.body();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SbiFault fault) throw fault;
            throw new IOException("not reached", e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("no answer in time", e);
        } finally {
            // frees the connection of one that is late
            sent.cancel(true);
        }
    }
}
