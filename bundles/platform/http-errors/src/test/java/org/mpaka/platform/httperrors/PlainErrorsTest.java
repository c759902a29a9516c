package org.mpaka.platform.httperrors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainErrorsTest {
    private final Server server = new Server();
    private final LocalConnector connector = new LocalConnector(server);

    @BeforeEach
    void start() throws Exception {
        connector
                .getConnectionFactory(org.eclipse.jetty.server.HttpConnectionFactory.class)
                .getHttpConfiguration()
                .setSendServerVersion(false);
        server.addConnector(connector);
        server.setErrorHandler(new PlainErrors());
        var words = new WordsForErrors();
        words.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                return switch (request.getHttpURI().getPath()) {
                    case "/broken" -> throw new IllegalStateException("jdbc:derby:secret");
                    case "/wordless" -> {
                        response.setStatus(409);
                        callback.succeeded();
                        yield true;
                    }
                    case "/empty" -> {
                        response.setStatus(400);
                        response.write(true, null, callback);
                        yield true;
                    }
                    case "/worded" -> {
                        response.setStatus(409);
                        response.getHeaders().put("Content-Type", "text/plain");
                        response.write(true, ByteBuffer.wrap(new byte[] {'n', 'o'}), callback);
                        yield true;
                    }
                    case "/fine" -> {
                        response.setStatus(204);
                        callback.succeeded();
                        yield true;
                    }
                    default -> false;
                };
            }
        });
        server.setHandler(words);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "GARBAGE, 400",
                "GET /secret-path HTTP/9.9, 505",
                "GET /secret-path HTTP/1.1, 400", // without a host
                "GET /secret-path HTTP/1.1|Host: secret.host, 404",
                "TRACE /secret-path HTTP/1.1|Host: secret.host|Cookie: secret=1, 405",
                "SECRET /secret-path HTTP/1.1|Host: secret.host, 405",
                "get /secret-path HTTP/1.1|Host: secret.host, 405",
                "PUT /wordless HTTP/1.1|Host: secret.host, 409",
                "GET /empty HTTP/1.1|Host: secret.host, 400",
                "GET /secret/%2e%2e/path HTTP/1.1|Host: secret.host, 400",
                "GET /broken HTTP/1.1|Host: secret.host, 500",
                "POST / HTTP/1.1|Host: secret.host|Expect: secret, 417",
                "POST / HTTP/1.1|Host: secret.host|Content-Length: 1|Content-Length: 2, 400"
            })
    void answersAProblemAndNothingOfWhatWasSent(String lines, int status) throws Exception {
        var answer = connector.getResponse(lines.replace("|", "\r\n") + "\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("Content-Type: application/problem+json", "nosniff", PlainErrors.problem(status))
                .doesNotContainIgnoringCase("secret")
                .doesNotContainIgnoringCase("jetty")
                .doesNotContain("Server:");
    }

    @Test
    void answersHeadersAndAddressesThatAreTooLong() throws Exception {
        var long20k = "a".repeat(20_000);
        assertThat(connector.getResponse("GET / HTTP/1.1\r\nHost: h\r\nX: " + long20k + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ")
                .endsWith(PlainErrors.problem(431));
        assertThat(connector.getResponse("GET /" + long20k + " HTTP/1.1\r\nHost: h\r\n\r\n"))
                .startsWith("HTTP/1.1 414 ")
                .endsWith(PlainErrors.problem(414));
    }

    @Test
    void leavesAloneWhatHasItsWordsOrNeedsNone() throws Exception {
        assertThat(connector.getResponse("GET /worded HTTP/1.1\r\nHost: h\r\n\r\n"))
                .startsWith("HTTP/1.1 409 ")
                .endsWith("\r\n\r\nno");
        assertThat(connector.getResponse("GET /fine HTTP/1.1\r\nHost: h\r\n\r\n"))
                .startsWith("HTTP/1.1 204 ")
                .endsWith("\r\n\r\n");
        assertThat(connector.getResponse("HEAD /wordless HTTP/1.1\r\nHost: h\r\n\r\n", true, 30, TimeUnit.SECONDS))
                .startsWith("HTTP/1.1 409 ")
                .endsWith("\r\n\r\n");
    }

    @Test
    void sendsNoContentWithHead() throws Exception {
        assertThat(connector.getResponse("HEAD /nothing HTTP/1.1\r\nHost: h\r\n\r\n", true, 30, TimeUnit.SECONDS))
                .startsWith("HTTP/1.1 404 ")
                .endsWith("\r\n\r\n");
    }

    @Test
    void writesJson() {
        for (int status : new int[] {400, 418, 431, 500, 503})
            assertThat(PlainErrors.problem(status))
                    .matches("\\{(\"[a-z]+\":(\"[^\"]+\"|[0-9]+|\\[\\]),?)+}")
                    .contains("\"status\":" + status, "HTTP_" + status);
    }
}
