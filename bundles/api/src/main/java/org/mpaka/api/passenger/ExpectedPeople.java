package org.mpaka.api.passenger;

import java.util.Optional;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.document.TravelDocument;
import org.osgi.annotation.versioning.ProviderType;

/** One list of who is on the way here: let go by a neighbour, or on a passenger list. Needs INSPECT. */
@ProviderType
public interface ExpectedPeople {
    /** Those not yet arrived, the earliest first. */
    Page<ExpectedPerson> waiting(Actor actor, PageRequest page);

    /** Who of them holds a document: by its number and issuer, or else by name and date of birth. */
    Optional<Match> match(Actor actor, TravelDocument document);

    /**
     * @param by what agrees
     * @param nameDiffers the number agrees and the name does not: look at both
     */
    record Match(ExpectedPerson person, By by, boolean nameDiffers) {}

    /** What agrees. */
    enum By {
        DOCUMENT,
        NAME_AND_BIRTH
    }
}
