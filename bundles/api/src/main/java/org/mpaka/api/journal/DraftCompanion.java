package org.mpaka.api.journal;

import java.util.List;
import java.util.Set;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Adds drafts of its own domain to an act of another one, so that both are recorded in one transaction: a message to
 * the neighbour that hangs on a crossing, hits that hang on an inspection.
 *
 * <p>The journal asks all companions before it opens the transaction, for acts of this node only: replicated entries
 * come with their companions' entries. May read registers; writes nothing. A thrown exception undoes the whole act.
 */
@ConsumerType
public interface DraftCompanion {
    /** The kinds it accompanies. */
    Set<EntryKind> kinds();

    /** The drafts to be appended after this one; empty for most. */
    List<Draft> accompany(Actor actor, Draft draft);
}
