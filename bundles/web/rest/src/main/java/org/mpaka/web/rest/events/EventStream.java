package org.mpaka.web.rest.events;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.mpaka.web.rest.edge.Caller;

/** One open stream, of one session. */
record EventStream(Caller caller, SseEventSink sink, Sse sse) {
    boolean isOpen() {
        return !sink.isClosed();
    }

    void send(Event event) {
        OutboundSseEvent.Builder builder = sse.newEventBuilder().name(event.type());
        if (event.id() > 0) builder.id(Long.toString(event.id()));
        send(builder.data(String.class, event.data()).build());
    }

    /** Keeps proxies and the browser from giving up. */
    void beat() {
        send(sse.newEventBuilder().comment("").build());
    }

    void close() {
        sink.close();
    }

    private void send(OutboundSseEvent event) {
        if (sink.isClosed()) return;
        sink.send(event).exceptionally(gone -> {
            sink.close();
            return null;
        });
    }
}
