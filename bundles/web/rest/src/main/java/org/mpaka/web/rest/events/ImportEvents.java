package org.mpaka.web.rest.events;

import org.mpaka.api.access.Right;
import org.mpaka.api.alert.AlertImportJobs;
import org.mpaka.api.alert.ImportJob;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Tells the streams how far imports are; what they do is journaled, how far they are is not. */
@Component(service = ImportEvents.class, immediate = true)
public final class ImportEvents {
    private final EventFeed feed;
    private final AutoCloseable listening;

    @Activate
    public ImportEvents(@Reference EventFeed feed, @Reference AlertImportJobs jobs) {
        this.feed = feed;
        listening = jobs.listen(this::tell);
    }

    private void tell(ImportJob job) {
        feed.publish("alert-import", "{\"job\":\"" + job.id() + "\"}", actor -> actor.may(Right.ALERT_IMPORT));
    }

    @Deactivate
    void stop() throws Exception {
        listening.close();
    }
}
