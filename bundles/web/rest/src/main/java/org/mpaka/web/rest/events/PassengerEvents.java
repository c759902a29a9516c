package org.mpaka.web.rest.events;

import java.util.Map;
import org.mpaka.api.passenger.PassengerLists;
import org.mpaka.api.passenger.PassengerNews;
import org.mpaka.api.passenger.PassengerNews.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Tells the streams what is new about passenger lists; who hears it, the core says. */
@Component(service = PassengerEvents.class, immediate = true)
public final class PassengerEvents {
    private static final Map<Kind, String> TYPES =
            Map.of(Kind.JOURNEY, "journey", Kind.RECORD, "passenger-record", Kind.QUARANTINE, "passenger-quarantine");

    private final EventFeed feed;
    private final AutoCloseable listening;

    @Activate
    public PassengerEvents(@Reference EventFeed feed, @Reference PassengerLists lists) {
        this.feed = feed;
        listening = lists.listen(this::tell);
    }

    private void tell(PassengerNews news) {
        feed.publish(
                TYPES.getOrDefault(news.kind(), "journey"), "{\"id\":\"" + news.subject() + "\"}", news.audience());
    }

    @Deactivate
    void stop() throws Exception {
        listening.close();
    }
}
