package org.mpaka.web.rest.events;

import java.util.Map;
import org.mpaka.api.alert.AlertNews;
import org.mpaka.api.alert.AlertNews.Kind;
import org.mpaka.api.alert.AlertNews.News;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Tells the streams what is new about alerts, hits, notices and late screening; who hears it, the core says. */
@Component(service = AlertEvents.class, immediate = true)
public final class AlertEvents {
    /** An event and the field of its data that holds the subject. */
    private record Told(String type, String field) {}

    private static final Map<Kind, Told> TOLD = Map.of(
            Kind.ALERT, new Told("alert", "alert"),
            Kind.HIT, new Told("hit", "hit"),
            Kind.NOTICE, new Told("hit-notice", "hit"),
            Kind.LATE_SCREENING, new Told("late-screening", "node"));

    private final EventFeed feed;
    private final AutoCloseable listening;

    @Activate
    public AlertEvents(@Reference EventFeed feed, @Reference AlertNews news) {
        this.feed = feed;
        listening = news.listen(this::tell);
    }

    private void tell(News news) {
        var told = TOLD.get(news.kind());
        // an identifier without personal data; anything that could break out of the text is not one
        if (told != null && news.subject().matches("[A-Za-z0-9:._-]{1,128}"))
            feed.publish(told.type(), "{\"" + told.field() + "\":\"" + news.subject() + "\"}", news.audience());
    }

    @Deactivate
    void stop() throws Exception {
        listening.close();
    }
}
