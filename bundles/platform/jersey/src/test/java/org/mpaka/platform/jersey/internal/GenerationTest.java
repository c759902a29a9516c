package org.mpaka.platform.jersey.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.GenericServlet;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GenerationTest {

    private final Endpoint endpoint = new Endpoint();
    private final Generation generation = new Generation(endpoint);

    @Test
    void isDestroyedAtOnceWhenIdle() {
        generation.retire();

        assertThat(endpoint.destroyed).isOne();
    }

    @Test
    void livesUntilItsOpenStreamEnds() throws Exception {
        var stream = new Stream();
        answer(stream.request());

        generation.retire();
        assertThat(endpoint.destroyed).isZero();

        stream.complete();
        assertThat(endpoint.destroyed).isOne();
    }

    @Test
    void countsAStreamOnceThoughItFailsAndThenCompletes() throws Exception {
        var failing = new Stream();
        var other = new Stream();
        answer(failing.request());
        answer(other.request());
        generation.retire();

        failing.fail();
        failing.complete();
        assertThat(endpoint.destroyed).isZero();

        other.complete();
        assertThat(endpoint.destroyed).isOne();
    }

    @Test
    void endsTheRequestOfAServletThatThrows() throws Exception {
        endpoint.failure = new IOException("broken");

        try {
            answer(new Stream().request());
        } catch (IOException expected) {
            assertThat(expected).hasMessage("broken");
        }
        generation.retire();

        assertThat(endpoint.destroyed).isOne();
    }

    @Test
    void letsNobodyInWhileTheNextIsBuiltAndGoesOnIfThatFails() throws Exception {
        assertThat(generation.hold()).isTrue();
        assertThat(generation.enter()).isFalse();

        generation.release();
        assertThat(generation.enter()).isTrue();
    }

    /** Whoever was slow between learning of it and entering was answered 500 for a fault of ours. */
    @Test
    void letsNobodyInLateOnceAnotherTookOver() {
        assertThat(generation.hold()).isTrue();
        generation.retire();
        generation.release();

        assertThat(generation.enter()).isFalse();
    }

    @Test
    void isHeldInAMomentInWhichNoRequestIsAtWork() throws Exception {
        // given
        assertThat(generation.enter()).isTrue();
        assertThat(generation.hold()).as("one is at work").isFalse();
        // when
        var paused = new FutureTask<>(() -> {
            generation.awaitPause(60_000);
            return generation.hold();
        });
        new Thread(paused).start();
        generation.service(new Stream().request(), response());
        // then
        assertThat(paused.get(60, TimeUnit.SECONDS))
                .as("streams that stay open don't count")
                .isTrue();
        assertThat(generation.enter()).isFalse();
    }

    private void answer(ServletRequest request) throws Exception {
        assertThat(generation.enter()).isTrue();
        generation.service(request, response());
    }

    private static ServletResponse response() {
        return fake(ServletResponse.class, (name, arguments) -> null);
    }

    private static final class Endpoint extends GenericServlet {

        private static final long serialVersionUID = 1;

        private int destroyed;
        private @Nullable IOException failure;

        @Override
        public void service(ServletRequest request, ServletResponse response) throws IOException {
            if (failure != null) {
                throw failure;
            }
        }

        @Override
        public void destroy() {
            destroyed++;
        }
    }

    /** A request that stays open after its servlet has returned. */
    private static final class Stream {

        private final List<AsyncListener> listeners = new ArrayList<>();
        private final AsyncContext context = fake(AsyncContext.class, (name, arguments) -> {
            if (name.equals("addListener")) {
                listeners.add((AsyncListener) arguments[0]);
            }
            return null;
        });

        ServletRequest request() {
            return fake(
                    ServletRequest.class,
                    (name, arguments) -> name.equals("isAsyncStarted") ? (Object) Boolean.TRUE : context);
        }

        void complete() throws IOException {
            for (AsyncListener listener : listeners) {
                listener.onComplete(new AsyncEvent(context));
            }
        }

        void fail() throws IOException {
            for (AsyncListener listener : listeners) {
                listener.onError(new AsyncEvent(context));
            }
        }
    }

    private interface Answer {
        @Nullable
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
