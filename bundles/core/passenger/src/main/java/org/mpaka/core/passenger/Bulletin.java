package org.mpaka.core.passenger;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.passenger.PassengerNews;
import org.mpaka.api.passenger.PassengerNews.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Tells that something is new to those who listen; who may hear it goes with it. */
@Component(service = Bulletin.class)
public final class Bulletin {
    private static final Predicate<Actor> READERS = actor -> actor.may(Right.INSPECT) || actor.may(Right.SCREEN_PEOPLE);
    private static final Predicate<Actor> KEEPERS = actor -> actor.may(Right.SCREEN_PEOPLE);

    private final List<Consumer<PassengerNews>> listeners = new CopyOnWriteArrayList<>();

    @Activate
    public Bulletin() {}

    AutoCloseable listen(Consumer<PassengerNews> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void journey(UUID journey) {
        tell(Kind.JOURNEY, journey, READERS);
    }

    void quarantine(UUID file) {
        tell(Kind.QUARANTINE, file, KEEPERS);
    }

    void record(UUID journey, Predicate<Actor> audience) {
        tell(Kind.RECORD, journey, audience);
    }

    private void tell(Kind kind, UUID subject, Predicate<Actor> audience) {
        var news = new PassengerNews(kind, subject, audience);
        listeners.forEach(listener -> listener.accept(news));
    }
}
