package org.mpaka.devices.pagereader;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.PageScan;

/** Asks one bridge: every question has its time, every answer its size. Follows nobody elsewhere. */
final class Bridge {
    /** How long a bridge may keep a question for the next document open. */
    static final Duration WAIT = Duration.ofSeconds(10);

    private static final String ROOT = "/page-reader/v1/";
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final Duration PAGE = Duration.ofSeconds(6);
    /** A chip may think for some seconds, at an access protocol's first command. */
    private static final Duration CHIP = Duration.ofSeconds(15);

    private final URI address;
    private final Optional<String> secret;
    private final HttpClient client;

    /** @param tls for an address of https; empty for one on this machine */
    Bridge(URI address, Optional<SSLContext> tls, Optional<String> secret) {
        this.address = address;
        this.secret = secret;
        var builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT);
        tls.ifPresent(builder::sslContext);
        client = builder.build();
    }

    ReaderState state() throws IOException, InterruptedException {
        return BridgeAnswers.state(
                ask(request("state").GET(), SHORT, BridgeAnswers.LARGEST, 200).body());
    }

    /** Waits; empty when none was laid down, or the reader's condition is, or becomes, another than the one known. */
    Optional<LaidDocument> next(long after, Condition known) throws IOException, InterruptedException {
        var question = request("documents?after=" + after + "&condition=" + known + "&waitMillis=" + WAIT.toMillis());
        var answer = ask(question.GET(), WAIT.plus(SHORT), BridgeAnswers.LARGEST, 200, 204);
        return answer.status() == 204 ? Optional.empty() : Optional.of(BridgeAnswers.document(answer.body()));
    }

    /** JPEG. */
    byte[] page(long number) throws IOException, InterruptedException {
        return ask(request("documents/" + number + "/page").GET(), PAGE, PageScan.LARGEST, 200)
                .body();
    }

    /** The bridge is to forget the document: what is kept is not its business. */
    void forget(long number) throws IOException, InterruptedException {
        ask(request("documents/" + number).DELETE(), SHORT, BridgeAnswers.LARGEST, 204, 404);
    }

    /** Empty when no chip came, or none answers. */
    Optional<Long> openChip(Duration patience) throws IOException, InterruptedException {
        var body = "{\"waitMillis\":" + patience.toMillis() + "}";
        var answer = ask(posted("chips", body), patience.plus(CHIP), BridgeAnswers.LARGEST, 201, 204);
        return answer.status() == 204 ? Optional.empty() : Optional.of(BridgeAnswers.channel(answer.body()));
    }

    byte[] transmit(long channel, byte[] command) throws IOException, InterruptedException {
        var body = "{\"command\":\"" + HexFormat.of().formatHex(command) + "\"}";
        return BridgeAnswers.response(ask(posted("chips/" + channel, body), CHIP, BridgeAnswers.LARGEST, 200)
                .body());
    }

    void closeChip(long channel) throws IOException, InterruptedException {
        ask(request("chips/" + channel).DELETE(), SHORT, BridgeAnswers.LARGEST, 204, 404, 410);
    }

    private HttpRequest.Builder posted(String path, String json) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(address.resolve(ROOT + path));
        secret.ifPresent(word -> request.header("Authorization", "Bearer " + word));
        return request;
    }

    private record Answer(int status, byte[] body) {}

    /** Headers and body within the time: one that dribbles is late, too. */
    private Answer ask(HttpRequest.Builder question, Duration time, int largest, int... expected)
            throws IOException, InterruptedException {
        var sent = client.sendAsync(question.build(), head -> bounded(head, largest));
        try {
            var answer = sent.get(time.toNanos(), TimeUnit.NANOSECONDS);
            for (int one : expected) if (answer.statusCode() == one) return new Answer(one, whole(answer, largest));
            throw new BridgeFault("answered " + answer.statusCode());
        } catch (ExecutionException e) {
            throw new IOException("not reached", e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("no answer in time", e);
        } finally {
            // frees the connection of one that is late
            sent.cancel(true);
        }
    }

    /** Of an answer that is longer than anybody could mean, or does not say how long it is, nothing is read. */
    private static BodySubscriber<Optional<byte[]>> bounded(HttpResponse.ResponseInfo head, int largest) {
        if (head.statusCode() == 204) return BodySubscribers.replacing(Optional.of(new byte[0]));
        long length = head.headers().firstValueAsLong("Content-Length").orElse(Long.MAX_VALUE);
        return length > largest
                ? BodySubscribers.replacing(Optional.empty())
                : BodySubscribers.mapping(BodySubscribers.ofByteArray(), Optional::of);
    }

    private static byte[] whole(HttpResponse<Optional<byte[]>> answer, int largest) throws BridgeFault {
        return answer.body().orElseThrow(() -> new BridgeFault("not 0 to " + largest + " octets with their length"));
    }

    /** Its address, without anything secret. */
    @Override
    public String toString() {
        return address.toString();
    }
}
