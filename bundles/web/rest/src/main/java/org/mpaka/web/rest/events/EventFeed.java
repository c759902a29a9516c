package org.mpaka.web.rest.events;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The line of events that all streams read, the last of them held for those who come back after a break.
 *
 * <p>Publishing comes from threads that have just committed an act: listeners must return at once.
 */
@Component(service = EventFeed.class)
public final class EventFeed {
    /** A shift change's worth of events of a busy post. */
    static final int HELD = 1024;

    private final Deque<Event> held = new ArrayDeque<>();
    private final List<Consumer<Event>> listeners = new ArrayList<>();
    private long last;

    @Activate
    public EventFeed() {
        this(Clock.systemUTC());
    }

    /** Numbers go on from the clock, so that a number of an earlier run is never taken for one of this run. */
    EventFeed(Clock clock) {
        last = clock.millis();
    }

    synchronized void publish(String type, String data, Predicate<Actor> audience) {
        var event = new Event(++last, type, data, audience);
        held.addLast(event);
        if (held.size() > HELD) held.removeFirst();
        listeners.forEach(listener -> listener.accept(event));
    }

    /**
     * Begins to listen, without a gap.
     *
     * @param lastSeen as the client sent it; null at its first time
     * @return the events since then; empty when they are no longer held
     */
    synchronized Optional<List<Event>> join(@Nullable String lastSeen, Consumer<Event> listener) {
        listeners.add(listener);
        return lastSeen == null ? Optional.of(List.of()) : since(number(lastSeen));
    }

    synchronized void leave(Consumer<Event> listener) {
        listeners.remove(listener);
    }

    private Optional<List<Event>> since(long seen) {
        if (seen == last) return Optional.of(List.of());
        boolean whole =
                seen < last && !held.isEmpty() && seen >= held.getFirst().id() - 1;
        return whole
                ? Optional.of(held.stream().filter(event -> event.id() > seen).toList())
                : Optional.empty();
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
