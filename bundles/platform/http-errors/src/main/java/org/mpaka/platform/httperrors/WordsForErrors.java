package org.mpaka.platform.httperrors;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Gives an error that comes without a word the words of {@link PlainErrors}: a header that the REST library cannot read,
 * a method that a servlet does not take. Error pages of servlets are asked for some methods only, and not by libraries
 * that set a status and go. A method that nobody takes is refused before anybody is asked.
 */
public final class WordsForErrors extends Handler.Wrapper {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

    /** As Jetty's configuration makes it. */
    public WordsForErrors() {}

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!METHODS.contains(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD, POST, PUT, DELETE, OPTIONS");
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
            return true;
        }
        var worded = new Worded(request, response);
        return super.handle(request, worded, new Callback.Nested(callback) {
            @Override
            public void succeeded() {
                if (worded.isWithoutAWord()) worded.write(true, null, getCallback());
                else super.succeeded();
            }
        });
    }

    private static final class Worded extends Response.Wrapper {
        private Worded(Request request, Response response) {
            super(request, response);
        }

        /** Whatever carries a type of content has content, of a HEAD request as well. */
        private boolean isWithoutAWord() {
            return !isCommitted()
                    && HttpStatus.isClientError(getStatus())
                    && !getHeaders().contains(HttpHeader.CONTENT_TYPE);
        }

        @Override
        public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
            if (!last || BufferUtil.hasContent(content) || !isWithoutAWord()) {
                super.write(last, content, callback);
                return;
            }
            var body = PlainErrors.problem(getStatus()).getBytes(StandardCharsets.UTF_8);
            PlainErrors.describe(getHeaders(), body.length);
            super.write(true, ByteBuffer.wrap(body), callback);
        }
    }
}
