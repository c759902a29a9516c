package org.mpaka.api.examination;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.InspectionId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Compares a document with what is known of its kind. Any thread.
 *
 * <p>Whoever may see an inspection may see its examination; the look is journaled as one at the inspection.
 */
@ProviderType
public interface Examinations {
    /** Every description that is here, by issuer and identifier. Needs SECOND_LINE or INSPECT. */
    List<ReferenceDocument> references(Actor actor);

    /** What lies on the table: descriptions that fit the document in hand, and what was found so far. */
    Table table(Actor actor, InspectionId inspection);

    /**
     * Records what was found, in place of what was recorded before; the journal keeps both. Needs SECOND_LINE, and the
     * case must be the actor's.
     *
     * @throws MpakaException {@code WRONG_STATE}, {@code CHANGED_MEANWHILE}; {@code NOT_FOUND} for a description, a feature
     *     or a forgery that is not there
     */
    Examination record(Actor actor, InspectionId inspection, Examination.Draft found);

    /**
     * A picture of a description. Needs SECOND_LINE or INSPECT.
     *
     * @throws MpakaException {@code NOT_FOUND}
     */
    ReferencePicture picture(Actor actor, String reference, String name);

    /**
     * @param references of the state that issued the document, those of its type first; all of them when the document
     *     could not be read
     * @param page the picture of the page, where it is kept
     */
    record Table(
            List<ReferenceDocument> references, Optional<Examination> examination, Optional<PagePictures.Kept> page) {
        public Table {
            references = List.copyOf(references);
        }
    }
}
