package org.mpaka.web.rest.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Session;
import org.mpaka.api.access.SessionId;
import org.mpaka.api.access.Sessions;
import org.mpaka.api.device.Devices;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.web.rest.status.Status;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the open streams: beats, ends them with their session, tells them what changed. */
@Component(service = EventHub.class)
@Designate(ocd = EventHub.Settings.class)
public final class EventHub {
    private static final Logger LOG = LoggerFactory.getLogger(EventHub.class);
    private static final int SENDERS = 8;

    /** A person has one or two windows open; more is a client that forgot to close. */
    private static final int STREAMS_PER_SESSION = 4;

    private static final long AFTER_ITS_END_MILLIS = 50;

    private final EventFeed feed;
    private final JournalEvents recorded;
    private final Sessions sessions;
    private final Inspections inspections;
    private final Devices devices;
    private final Status status;
    private final ObjectMapper mapper;
    private final List<Subscriber> subscribers = new CopyOnWriteArrayList<>();

    /** Whose end is waited for: once, however many streams a session opens. */
    private final Set<SessionId> ending = ConcurrentHashMap.newKeySet();

    private final ExecutorService senders =
            Executors.newFixedThreadPool(SENDERS, task -> new Thread(task, "mpaka-events"));
    private final ScheduledExecutorService heart =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "mpaka-events-heart"));

    /** How often. */
    @ObjectClassDefinition(name = "Server-sent events")
    public @interface Settings {
        @AttributeDefinition(
                name = "Heartbeat",
                description = "Seconds between comments on a quiet stream, and between looks at what has changed; below"
                        + " the server's idle time of 30.")
        int heartbeatSeconds() default 15;
    }

    @Activate
    public EventHub(
            @Reference EventFeed feed,
            @Reference JournalEvents recorded,
            @Reference Sessions sessions,
            @Reference Inspections inspections,
            @Reference Devices devices,
            @Reference Status status,
            @Reference(target = "(name=mpaka)") ObjectMapper mapper,
            Settings settings) {
        this.feed = feed;
        this.recorded = recorded;
        this.sessions = sessions;
        this.inspections = inspections;
        this.devices = devices;
        this.status = status;
        this.mapper = mapper;
        int every = Math.max(1, settings.heartbeatSeconds());
        var unused = heart.scheduleWithFixedDelay(this::beat, every, every, TimeUnit.SECONDS);
        recorded.tell(this);
    }

    void open(EventStream stream, @Nullable String lastSeen) {
        var subscriber = new Subscriber(stream, senders);
        makeRoom(subscriber.session());
        subscribers.add(subscriber);
        feed.join(lastSeen, subscriber)
                .ifPresentOrElse(
                        missed -> missed.forEach(subscriber),
                        () -> subscriber.accept(Event.once("resync", Event.EMPTY)));
        subscriber.beat();
        look(subscriber);
        hearLane(subscriber);
        endInTime(subscriber.session());
    }

    /** Nobody journals that time has run out. */
    private void endInTime(Session session) {
        if (!ending.add(session.id())) return;
        long left = Duration.between(Instant.now(), session.endsAt()).toMillis() + AFTER_ITS_END_MILLIS;
        var unused = heart.schedule(
                () -> {
                    ending.remove(session.id());
                    sessionsChanged();
                },
                Math.max(0, left),
                TimeUnit.MILLISECONDS);
    }

    /** A shift of this officer was opened or closed. */
    void shiftChanged(String officer) {
        senders.execute(() -> subscribers.stream()
                .filter(one -> one.session().actor().user().value().equals(officer))
                .forEach(this::hearLane));
    }

    /** Sessions may be over or locked: streams end with theirs at once, and not with the next beat. */
    void sessionsChanged() {
        senders.execute(() -> subscribers.stream().filter(this::hasEnded).forEach(this::drop));
    }

    /** Looks after every stream once. */
    void beat() {
        for (Subscriber subscriber : subscribers) {
            try {
                if (!subscriber.isOpen() || hasEnded(subscriber)) drop(subscriber);
                else {
                    look(subscriber);
                    subscriber.beat();
                }
            } catch (RuntimeException e) {
                LOG.warn("A stream could not be looked after", e);
            }
        }
    }

    private boolean hasEnded(Subscriber subscriber) {
        var session = sessions.peek(subscriber.token());
        session.filter(now -> subscriber.replaceLocked(now.locked()))
                .ifPresent(now -> subscriber.accept(Event.once("session", state(now.locked() ? "LOCKED" : "OPEN"))));
        if (session.isEmpty()) subscriber.accept(Event.once("session", state("ENDED")));
        return session.isEmpty();
    }

    private static String state(String word) {
        return "{\"state\":\"" + word + "\"}";
    }

    private void look(Subscriber subscriber) {
        var now = status.of(subscriber.session().actor());
        var before = subscriber.replaceStatus(now);
        if (before == null) return;
        StatusNews.between(before, now).forEach(type -> subscriber.accept(Event.once(type, Event.EMPTY)));
    }

    private void hearLane(Subscriber subscriber) {
        // Of several windows of one session only the latest hears documents, or each would start an inspection.
        subscribers.stream()
                .filter(other -> other != subscriber && other.isOf(subscriber.session()))
                .forEach(other -> other.hear(null));
        Actor actor = subscriber.session().actor();
        subscriber.hear(inspections
                .currentShift(actor)
                .map(shift -> both(
                        devices.listen(shift.lane(), input -> document(subscriber, input)),
                        devices.listenForChips(shift.lane(), () -> subscriber.accept(Event.once("chip", Event.EMPTY)))))
                .orElse(null));
    }

    private static AutoCloseable both(AutoCloseable documents, AutoCloseable chips) {
        return () -> {
            documents.close();
            chips.close();
        };
    }

    private void document(Subscriber subscriber, DocumentInput input) {
        // nobody sits before a locked screen whom the document would be for
        if (sessions.peek(subscriber.token()).filter(now -> !now.locked()).isEmpty()) return;
        try {
            subscriber.accept(Event.once("document", mapper.writeValueAsString(input)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document's input has no JSON form", e);
        }
    }

    private void makeRoom(Session session) {
        var same = subscribers.stream().filter(one -> one.isOf(session)).toList();
        same.stream().limit(Math.max(0, same.size() - STREAMS_PER_SESSION + 1)).forEach(this::drop);
    }

    private void drop(Subscriber subscriber) {
        subscribers.remove(subscriber);
        feed.leave(subscriber);
        subscriber.finish();
    }

    @Deactivate
    void stop() {
        recorded.spare(this);
        heart.shutdownNow();
        subscribers.forEach(Subscriber::close);
        senders.shutdown();
    }
}
