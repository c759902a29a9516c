package org.mpaka.web.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.web.rest.core.FakeCore;

class ErrorAnswersTest {
    private final ErrorAnswers page = new FakeCore().component(ErrorAnswers.class);
    private final Map<String, Object> set = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    @Test
    void answersWhatTheServerRefusesAsAProblemInTheReadersLanguage() throws IOException {
        page.service(request(405, "fr"), response());

        var problem = FakeCore.MAPPER.readTree(body.toByteArray());
        assertThat(set).containsEntry("setStatus", 405).containsEntry("setContentType", "application/problem+json");
        assertThat(problem.path("status").asInt()).isEqualTo(405);
        assertThat(problem.path("code").asText()).isEqualTo("HTTP_405");
        assertThat(problem.path("title").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 410, 414, 431, 500, 502, 503, 505})
    void hasWordsForEveryStatus(int status) throws IOException {
        page.service(request(status, null), response());

        var problem = FakeCore.MAPPER.readTree(body.toByteArray());
        assertThat(set).containsEntry("setStatus", status);
        assertThat(problem.path("title").asText()).isNotBlank().doesNotContain("rest.status");
    }

    private static HttpServletRequest request(int status, @Nullable String language) {
        return play(HttpServletRequest.class, (self, method, given) -> switch (method.getName()) {
            case "getAttribute" -> RequestDispatcher.ERROR_STATUS_CODE.equals(given[0]) ? status : null;
            case "getHeader" -> language;
            default -> throw new IllegalStateException(method.getName());
        });
    }

    private HttpServletResponse response() {
        return play(HttpServletResponse.class, (self, method, given) -> {
            if (method.getName().equals("getOutputStream")) return output();
            set.put(method.getName(), given[given.length - 1]);
            return null;
        });
    }

    private ServletOutputStream output() {
        return new ServletOutputStream() {
            @Override
            public void write(int sign) {
                body.write(sign);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("nothing asynchronous here");
            }
        };
    }

    private static <T> T play(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
