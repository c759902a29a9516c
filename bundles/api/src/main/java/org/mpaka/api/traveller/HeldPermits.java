package org.mpaka.api.traveller;

import java.util.Collection;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Tells which permits somebody was granted; no journal entry of its own, whoever asks has one. */
@ProviderType
public interface HeldPermits {
    /** Granted to one of these, or on one of these documents, and not cancelled; of any day, by the first day. */
    List<HeldPermit> of(Collection<TravellerId> persons, Collection<DocumentReference> documents);
}
