package org.mpaka.exchange.externalsource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.mpaka.api.Sentence;
import org.mpaka.api.source.ExternalSource;
import org.mpaka.api.source.SourceAnswer;
import org.mpaka.api.source.SourceInfo;
import org.mpaka.api.source.SourceQuestion;

/** Sends a question as JSON and reads the answer, within the time and of bounded length; follows nobody elsewhere. */
final class HttpsSource implements ExternalSource {
    static final String PATH = "/external-source/v1/questions";

    /** Twenty records at their longest take a fifth of it. */
    static final int LONGEST_ANSWER = 256 << 10;

    /** Less than the fence has, so that it is this that says what was late. */
    private static final Duration MARGIN = Duration.ofMillis(50);

    private final SourceInfo info;
    private final URI address;
    private final ObjectMapper json;
    private final AnswerReader answers;
    private final HttpClient client;

    HttpsSource(SourceInfo info, URI address, SSLContext tls, ObjectMapper json, Clock clock) {
        this.info = info;
        this.address = address.resolve(PATH);
        this.json = json;
        answers = new AnswerReader(json, clock, info.name());
        client = HttpClient.newBuilder()
                .sslContext(tls)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(info.timeout())
                .build();
    }

    @Override
    public SourceInfo info() {
        return info;
    }

    @Override
    public SourceAnswer ask(SourceQuestion question) {
        var sent = client.sendAsync(request(question), head -> new BoundedBody(LONGEST_ANSWER));
        try {
            var answer = sent.get(info.timeout().minus(MARGIN).toMillis(), TimeUnit.MILLISECONDS);
            return answer.statusCode() == 200
                    ? answers.read(answer.body(), question)
                    : notDone(Sentence.of(
                            "external-source.status", "source", info.name(), "status", answer.statusCode()));
        } catch (TimeoutException e) {
            return broken(sent, "late");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return broken(sent, "late");
        } catch (ExecutionException e) {
            return broken(sent, why(e));
        }
    }

    private HttpRequest request(SourceQuestion question) {
        try {
            return HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(question)))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question cannot be written");
        }
    }

    private static String why(ExecutionException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BoundedBody.TooLarge) return "too-large";
            if (cause instanceof SSLException) return "stranger";
        }
        return e.getCause() instanceof IOException ? "unreachable" : "not-understood";
    }

    private SourceAnswer broken(CompletableFuture<HttpResponse<byte[]>> sent, String why) {
        sent.cancel(true);
        return notDone(Sentence.of("external-source." + why, "source", info.name()));
    }

    private static SourceAnswer notDone(Sentence reason) {
        return new SourceAnswer.NotDone(reason);
    }
}
