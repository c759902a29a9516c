package org.mpaka.api.alert;

import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Travellers who are not stopped again for an alert, because somebody found that they are not the one. Needs CONFIRM; of
 * silent alerts only with ALERT_READ_SILENT. Looks and revocations are journaled.
 */
@ProviderType
public interface KnownInnocents {
    /** Those that hold now. */
    Page<KnownInnocent> list(Actor actor, PageRequest page);

    /**
     * Has the pair compared again at the next passing; the hit stays as it was decided.
     *
     * @param reason 3 to 500 characters
     * @throws MpakaException {@code NOT_FOUND} when nothing holds for this hit
     */
    KnownInnocent revoke(Actor actor, HitId hit, String reason);
}
