package org.mpaka.api.exchange;

import java.util.Optional;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.document.TravelDocument;
import org.osgi.annotation.versioning.ProviderType;

/** Who is on the way here. Needs INSPECT. */
@ProviderType
public interface ExpectedArrivals {
    /** Those not yet arrived, the earliest first. */
    Page<ExpectedArrival> waiting(Actor actor, PageRequest page);

    /** The expected arrival that a document fits. */
    Optional<ExpectedArrival> match(TravelDocument document);
}
