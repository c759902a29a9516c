package org.mpaka.web.rest.events;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.mpaka.web.rest.status.StatusView;

/** Which events tell of the change from one status to another. */
final class StatusNews {
    private StatusNews() {}

    static Set<String> between(StatusView before, StatusView now) {
        var news = new LinkedHashSet<String>();
        compare(before, now, StatusView::links, "links", news);
        compare(before, now, StatusView::outboxWaiting, "outbox", news);
        compare(before, now, StatusView::outboxDead, "outbox", news);
        compare(before, now, StatusView::lists, "alert-lists", news);
        compare(before, now, StatusView::devices, "devices", news);
        compare(before, now, StatusView::lawFaults, "law", news);
        compare(before, now, StatusView::lawVersion, "law", news);
        return news;
    }

    private static void compare(
            StatusView before, StatusView now, Function<StatusView, Object> part, String type, Set<String> news) {
        if (!part.apply(before).equals(part.apply(now))) news.add(type);
    }
}
