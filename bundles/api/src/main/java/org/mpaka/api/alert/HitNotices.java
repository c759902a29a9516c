package org.mpaka.api.alert;

import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The inbox of the authorities whose alerts hit. Users of an agency see its own; with ALERT_APPROVE all are seen, of
 * silent alerts only with ALERT_READ_SILENT. Notices stay in this system: nothing is sent to another one.
 */
@ProviderType
public interface HitNotices {
    /** The youngest first. */
    Page<HitNotice> list(Actor actor, boolean unreadOnly, PageRequest page);

    /** Whether there is an inbox for this person, and what waits in it. A count shows nobody: it is not journaled. */
    Inbox inbox(Actor actor);

    /**
     * @param open whether the person is a user of an agency, or has ALERT_APPROVE; otherwise {@link #list} is refused
     * @param unread notices nobody read yet, counted up to {@link #COUNTED}
     */
    record Inbox(boolean open, int unread) {
        /** No more are counted. */
        public static final int COUNTED = 100;
    }

    /** Says that it was read. @throws MpakaException {@code NOT_FOUND} */
    HitNotice read(Actor actor, HitId hit);
}
