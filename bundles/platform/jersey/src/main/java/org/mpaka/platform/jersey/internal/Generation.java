package org.mpaka.platform.jersey.internal;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * One built application and the requests it is answering.
 *
 * <p>When contributions change, a new generation takes over; the old one is destroyed only after its last request has
 * ended, so that event streams survive the change.
 *
 * <p>Building gives the {@code @Context} fields of the contributions, which are the same objects in both, to the new
 * generation: a request at work in the old one would find none there. So the old one is held while the new one is built.
 */
final class Generation {

    private final Servlet servlet;
    private int open;
    private int working;
    private boolean held;
    private boolean retired;
    private boolean destroyed;

    Generation(Servlet servlet) {
        this.servlet = servlet;
    }

    /**
     * Whoever learned of this generation before another took over may come late: its fields are the other's by then.
     *
     * @return whether the request is let in; if not, it waits for the next generation
     */
    synchronized boolean enter() {
        if (held || retired) {
            return false;
        }
        open++;
        working++;
        return true;
    }

    /** Answers a request that has been let in. */
    void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        boolean continues = false;
        try {
            servlet.service(request, response);
            continues = request.isAsyncStarted() && endsWith(request);
        } finally {
            worked();
            if (!continues) {
                end();
            }
        }
    }

    /** Waits until no request is at work, or the time is over. */
    synchronized void awaitPause(long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        for (long left = millis; working > 0 && left > 0; ) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
    }

    /** Lets no request in from now on, if none is at work. @return whether that is so */
    synchronized boolean hold() {
        held = working == 0;
        return held;
    }

    /** It goes on after all. */
    synchronized void release() {
        held = false;
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

    private synchronized void worked() {
        working--;
        notifyAll();
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
