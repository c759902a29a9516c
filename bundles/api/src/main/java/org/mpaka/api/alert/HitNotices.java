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

    /** Says that it was read. @throws MpakaException {@code NOT_FOUND} */
    HitNotice read(Actor actor, HitId hit);
}
