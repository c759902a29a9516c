package org.mpaka.core.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.journal.Entry;

/** An act in the queue and what became of it. Guarded by the queue's lock. */
final class Waiting {
    final Act act;
    private @Nullable List<Entry> recorded;
    private @Nullable RuntimeException refused;

    Waiting(Act act) {
        this.act = act;
    }

    boolean isDecided() {
        return recorded != null || refused != null;
    }

    /** @param recorded all entries, the companions' too */
    void recorded(List<Entry> recorded) {
        this.recorded = recorded;
    }

    void refused(RuntimeException refused) {
        this.refused = refused;
    }

    /** The caller's own entries, or the exception that tells him why there are none. */
    List<Entry> result() {
        if (recorded != null) return recorded.subList(0, act.own());
        if (refused instanceof MpakaException e && e.code() == ErrorCode.STORAGE_UNAVAILABLE)
            throw new MpakaException(e, ErrorCode.STORAGE_UNAVAILABLE);
        throw refused == null ? new IllegalStateException("not decided") : refused;
    }
}
