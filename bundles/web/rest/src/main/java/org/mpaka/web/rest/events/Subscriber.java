package org.mpaka.web.rest.events;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Session;
import org.mpaka.web.rest.status.StatusView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open stream with its mailbox: a slow reader holds up nobody but itself. */
final class Subscriber implements Consumer<Event> {
    private static final Logger LOG = LoggerFactory.getLogger(Subscriber.class);

    /** A reader this far behind is cut off; it comes back and asks for what it missed. */
    static final int MAILBOX = 256;

    private final EventStream stream;
    private final Executor executor;
    private final Deque<Runnable> mailbox = new ArrayDeque<>();
    private boolean sending;
    private @Nullable AutoCloseable lane;
    private @Nullable StatusView status;
    private boolean locked;

    Subscriber(EventStream stream, Executor executor) {
        this.stream = stream;
        this.executor = executor;
        this.locked = stream.caller().session().locked();
    }

    Session session() {
        return stream.caller().session();
    }

    String token() {
        return stream.caller().token();
    }

    boolean isOpen() {
        return stream.isOpen();
    }

    @Override
    public void accept(Event event) {
        if (event.audience().test(session().actor())) post(() -> stream.send(event));
    }

    void beat() {
        post(stream::beat);
    }

    /** Sends what has been posted, then closes. */
    void finish() {
        hear(null);
        post(stream::close);
    }

    /** Closes at once. */
    void close() {
        hear(null);
        stream.close();
    }

    /** Replaces the subscription to the documents of a lane. */
    synchronized void hear(@Nullable AutoCloseable subscription) {
        var before = lane;
        lane = subscription;
        if (before == null) return;
        try {
            before.close();
        } catch (Exception e) {
            LOG.warn("A lane's subscription did not close", e);
        }
    }

    /** Takes over a status and tells which parts are news; none at the first time. */
    synchronized @Nullable StatusView replaceStatus(StatusView now) {
        var before = status;
        status = now;
        return before;
    }

    /** Takes over whether the session is locked and tells whether that is news. */
    synchronized boolean replaceLocked(boolean now) {
        boolean news = now != locked;
        locked = now;
        return news;
    }

    private void post(Runnable sending) {
        synchronized (mailbox) {
            if (mailbox.size() >= MAILBOX) {
                mailbox.clear();
                mailbox.add(stream::close);
            } else {
                mailbox.add(sending);
            }
            if (this.sending) return;
            this.sending = true;
        }
        executor.execute(this::empty);
    }

    private void empty() {
        for (Runnable next = next(); next != null; next = next()) {
            try {
                next.run();
            } catch (RuntimeException e) {
                LOG.debug("A stream broke off", e);
                stream.close();
            }
        }
    }

    private @Nullable Runnable next() {
        synchronized (mailbox) {
            var next = mailbox.poll();
            sending = next != null;
            return next;
        }
    }

    boolean isOf(Session session) {
        return Objects.equals(session().id(), session.id());
    }
}
