package org.mpaka.api.alert;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Imports lists: preview first, then take over whole or not at all. Needs ALERT_IMPORT. */
@ProviderType
public interface AlertImports {
    /** Identifiers of the formats at hand. */
    List<String> formats();

    /** Reads a file and compares it with the list in force. Nothing changes yet. */
    Preview preview(Actor actor, String format, InputStream file) throws IOException;

    /** Takes a preview over; the list in force before is kept for a roll-back. */
    AlertList apply(Actor actor, UUID preview, Optional<String> idempotencyKey);

    /** Puts the version before the present one in force again. */
    AlertList rollBack(Actor actor, AlertListId list, String reason);

    /**
     * @param problems the first thousand
     * @param problemCount all of them
     */
    record Preview(
            UUID id,
            AlertListId list,
            AlertListFormat.Header header,
            int entries,
            int added,
            int changed,
            int removed,
            List<ImportProblem> problems,
            int problemCount) {
        public Preview {
            problems = List.copyOf(problems);
        }
    }
}
