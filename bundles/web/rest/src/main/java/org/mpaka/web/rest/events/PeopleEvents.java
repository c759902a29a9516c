package org.mpaka.web.rest.events;

import java.util.UUID;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.PeopleScreening;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Tells the streams that a screened file has come further; how far is asked for. */
@Component(service = PeopleEvents.class, immediate = true)
public final class PeopleEvents {
    private final EventFeed feed;
    private final AutoCloseable listening;

    @Activate
    public PeopleEvents(@Reference EventFeed feed, @Reference PeopleScreening screening) {
        this.feed = feed;
        listening = screening.listen(this::tell);
    }

    private void tell(UUID file) {
        feed.publish("people-file", "{\"file\":\"" + file + "\"}", actor -> actor.may(Right.SCREEN_PEOPLE));
    }

    @Deactivate
    void stop() throws Exception {
        listening.close();
    }
}
