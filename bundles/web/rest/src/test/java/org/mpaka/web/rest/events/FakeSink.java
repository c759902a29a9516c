package org.mpaka.web.rest.events;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseBroadcaster;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.media.sse.OutboundEvent;

/** The browser's end of a stream. */
final class FakeSink implements SseEventSink, Sse {
    private static final long PATIENCE_SECONDS = 10;

    private final BlockingQueue<OutboundSseEvent> received = new LinkedBlockingQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** The next event that is no heartbeat, as {@code id name data}. */
    String next() throws InterruptedException {
        while (true) {
            var event = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (event == null) throw new IllegalStateException("no event came");
            if (event.getName() != null) return event.getName() + " " + event.getData();
        }
    }

    /** Whether a heartbeat is the next thing that came. */
    boolean nextIsHeartbeat() throws InterruptedException {
        var event = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return event != null && event.getName() == null;
    }

    boolean closes() throws InterruptedException {
        return closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public boolean isClosed() {
        return closed.getCount() == 0;
    }

    @Override
    public CompletionStage<?> send(OutboundSseEvent event) {
        received.add(event);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void close() {
        closed.countDown();
    }

    @Override
    public OutboundSseEvent.Builder newEventBuilder() {
        return new OutboundEvent.Builder();
    }

    @Override
    public SseBroadcaster newBroadcaster() {
        throw new IllegalStateException("streams are not broadcast to");
    }
}
