package org.mpaka.platform.httperrors;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers what fails before any servlet is asked (a request that cannot be read, headers too large, a method that nobody
 * takes) as the REST interface answers: {@code application/problem+json}. Nothing of what was sent comes back, and
 * neither the server's name nor its reasons: both tell an attacker more than an integrator.
 *
 * <p>In English alone: the language is not known before the request was read.
 */
public final class PlainErrors extends ErrorHandler {
    private static final int SERVER_ERROR = 500;
    private static final String UNREADABLE = "The request cannot be read.";

    private static final Map<Integer, String> WORDS = Map.of(
            400, UNREADABLE,
            404, "There is nothing at this address.",
            405, "This method is not taken here.",
            408, "The request did not arrive in time.",
            413, "The request is too large.",
            414, "The address is too long.",
            417, "What the request expects is not given here.",
            431, "The headers of the request are too large.",
            505, "This version of HTTP is not spoken here.");

    /** As Jetty's configuration makes it. */
    public PlainErrors() {}

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        var body = problem(code).getBytes(StandardCharsets.UTF_8);
        describe(response.getHeaders(), body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    static void describe(HttpFields.Mutable headers, int length) {
        headers.put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        headers.put(HttpHeader.CONTENT_LENGTH, length);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
    }

    static String problem(int code) {
        var words = WORDS.getOrDefault(code, code < SERVER_ERROR ? UNREADABLE : "The server cannot answer this.");
        return "{\"type\":\"urn:mpaka:problem:http-%d\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"code\":\"HTTP_%d\",\"errors\":[]}"
                .formatted(code, words, code, words, code);
    }
}
