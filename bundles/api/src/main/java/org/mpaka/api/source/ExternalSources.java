package org.mpaka.api.source;

import java.util.List;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The external sources of this node: how they are, and asking one by hand. */
@ProviderType
public interface ExternalSources {
    /** In order of their identifiers. Needs INSPECT, SECOND_LINE, ALERT_READ or SYSTEM_ADMINISTER; tells nothing personal. */
    List<SourceHealth> health(Actor actor);

    /** Sources that were set up and cannot be asked, in order of their settings. Needs what {@link #health} needs. */
    List<SourceFault> faults(Actor actor);

    /**
     * Asks one source about a document, a person or a vehicle outside of an inspection. Needs ALERT_READ; silent records
     * are answered only with ALERT_READ_SILENT. That it was asked, and why, is journaled; the question is not.
     *
     * @param reason 3 to 500 characters
     * @throws MpakaException {@code NOT_FOUND} when there is no such source, {@code INVALID_FIELD} when it does not take
     *     what is asked for
     */
    SourceAnswer ask(Actor actor, SourceId source, SourceQuestion question, String reason);
}
