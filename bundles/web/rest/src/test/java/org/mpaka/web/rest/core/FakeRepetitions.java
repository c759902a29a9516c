package org.mpaka.web.rest.core;

import java.util.HashMap;
import java.util.Map;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.journal.Repetitions;
import org.mpaka.api.journal.RequestKey;

/** Remembers every key as soon as it is asked for. */
final class FakeRepetitions implements Repetitions {
    private final Map<String, RequestKey> known = new HashMap<>();

    @Override
    public void expectSame(Actor actor, RequestKey key) {
        var before = known.putIfAbsent(actor.user() + " " + key.key(), key);
        if (before != null && key.isReuseOf(before))
            throw new MpakaException(ErrorCode.IDEMPOTENCY_KEY_REUSED, key.key());
    }

    void clear() {
        known.clear();
    }
}
