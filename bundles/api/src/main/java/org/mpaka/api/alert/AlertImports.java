package org.mpaka.api.alert;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Imports lists: preview first, then take over whole or not at all. Needs ALERT_IMPORT. */
@ProviderType
public interface AlertImports {
    /** Identifiers of the formats at hand. */
    List<String> formats();

    /** Reads a file and compares it with the list in force. Nothing changes yet. */
    Preview preview(Actor actor, String format, InputStream file) throws IOException;

    /**
     * What a preview would change, entry by entry: added and changed ones in the file's order, then removed ones. Every
     * look is journaled.
     *
     * @throws MpakaException {@code NOT_FOUND} when the preview is no longer kept, {@code CHANGED_MEANWHILE} when the list
     *     it was compared with is no longer in force
     */
    Page<ListDifference> differences(Actor actor, UUID preview, Optional<ListDifference.Kind> kind, PageRequest page);

    /** Hands over every problem of a preview in the file's order, up to a hundred thousand; gives their number. */
    int problems(Actor actor, UUID preview, Consumer<ImportProblem> action);

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
