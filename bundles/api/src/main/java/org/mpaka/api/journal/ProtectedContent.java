package org.mpaka.api.journal;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Tells which payloads of one domain say why a case has protection priority: the journal seals them from readers without
 * PROTECTION_READ. Called by several threads at once, for each entry that is read or exported; looks at the entry alone.
 */
@ConsumerType
public interface ProtectedContent {
    /** The kinds it knows; other entries are not shown to it. */
    Set<EntryKind> kinds();

    /**
     * Whether the payload says it, or lets it be guessed. What throws counts as yes.
     *
     * @param entry with a payload
     */
    boolean tells(Entry entry);
}
