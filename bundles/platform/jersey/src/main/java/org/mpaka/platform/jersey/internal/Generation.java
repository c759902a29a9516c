package org.mpaka.platform.jersey.internal;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/**
 * One built application and the requests it is answering.
 *
 * <p>When contributions change, a new generation takes over at once; the old one is destroyed only after its last
 * request has ended, so that event streams survive the change.
 */
final class Generation {

    private final Servlet servlet;
    private int open;
    private boolean retired;
    private boolean destroyed;

    Generation(Servlet servlet) {
        this.servlet = servlet;
    }

    void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        begin();
        boolean continues = false;
        try {
            servlet.service(request, response);
            continues = request.isAsyncStarted() && endsWith(request);
        } finally {
            if (!continues) {
                end();
            }
        }
    }

    /** No new request will come. */
    synchronized void retire() {
        retired = true;
        destroyWhenIdle();
    }

    /** Destroys it with whatever is still open. */
    synchronized void destroy() {
        if (!destroyed) {
            destroyed = true;
            servlet.destroy();
        }
    }

    private boolean endsWith(ServletRequest request) {
        try {
            request.getAsyncContext().addListener(new EndOfRequest());
            return true;
        } catch (IllegalStateException alreadyCompleted) {
            return false;
        }
    }

    private synchronized void begin() {
        open++;
    }

    private synchronized void end() {
        open--;
        destroyWhenIdle();
    }

    private void destroyWhenIdle() {
        if (retired && open == 0) {
            destroy();
        }
    }

    /** Ends the request in this generation's books, once, whichever way the container reports it. */
    private final class EndOfRequest implements AsyncListener {

        private boolean ended;

        @Override
        public void onComplete(AsyncEvent event) {
            endOnce();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // The container completes the request next, and that is counted.
        }

        @Override
        public void onError(AsyncEvent event) {
            endOnce();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }

        private void endOnce() {
            synchronized (Generation.this) {
                if (!ended) {
                    ended = true;
                    end();
                }
            }
        }
    }
}
