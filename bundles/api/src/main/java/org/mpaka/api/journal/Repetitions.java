package org.mpaka.api.journal;

import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Tells a write that is sent again from another one under the same key. */
@ProviderType
public interface Repetitions {
    /**
     * To be asked before a service that may answer a repetition from its register. The journal itself refuses what comes
     * at the same moment.
     *
     * @param actor in whose name the write is journaled; keys of others do not count
     * @throws MpakaException {@code IDEMPOTENCY_KEY_REUSED} when the key was used for something else; keys are known for
     *     thirty days
     */
    void expectSame(Actor actor, RequestKey key);
}
