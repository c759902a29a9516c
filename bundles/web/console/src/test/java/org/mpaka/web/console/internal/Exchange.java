package org.mpaka.web.console.internal;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request and its answer, without a server. */
final class Exchange {

    final Map<String, String> sent = new HashMap<>();
    final Map<String, Object> answered = new HashMap<>();
    final ByteArrayOutputStream body = new ByteArrayOutputStream();
    int status = 200;

    private final String method;
    private final @Nullable String path;
    private final byte[] content;

    Exchange(String method, @Nullable String path, String content) {
        this.method = method;
        this.path = path;
        this.content = content.getBytes(StandardCharsets.UTF_8);
    }

    static Exchange get(@Nullable String path) {
        return new Exchange("GET", path, "");
    }

    HttpServletRequest request() {
        return fake(HttpServletRequest.class, (name, args) -> switch (name) {
            case "getMethod" -> method;
            case "getPathInfo" -> path;
            case "getRequestURI" -> "/console" + (path == null ? "" : path);
            case "getHeader" -> sent.get(String.valueOf(args[0]));
            case "getDateHeader" -> -1L;
            case "isSecure" -> true;
            case "getInputStream" -> input();
            case "getProtocol" -> "HTTP/1.1";
            default -> throw new IllegalStateException("not expected: " + name);
        });
    }

    HttpServletResponse response() {
        return fake(HttpServletResponse.class, (name, args) -> {
            switch (name) {
                case "setHeader" -> answered.put(String.valueOf(args[0]), args[1]);
                case "setContentType" -> answered.put("Content-Type", args[0]);
                case "setContentLength" -> answered.put("Content-Length", args[0]);
                case "setStatus", "sendError" -> status = (int) args[0];
                case "sendRedirect" -> answered.put("Location", args[0]);
                case "getOutputStream" -> {
                    return output();
                }
                default -> throw new IllegalStateException("not expected: " + name);
            }
            return null;
        });
    }

    private ServletInputStream input() {
        var bytes = new ByteArrayInputStream(content);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {}
        };
    }

    private ServletOutputStream output() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {}
        };
    }

    private interface Answer {
        @Nullable
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> answer.to(method.getName(), args)));
    }
}
