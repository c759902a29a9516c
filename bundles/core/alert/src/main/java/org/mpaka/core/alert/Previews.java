package org.mpaka.core.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.alert.AlertImports.Preview;
import org.mpaka.api.alert.ImportProblem;

/** Previews that wait for approval, the last four, an hour each. */
final class Previews {
    private static final int MOST = 4;
    private static final Duration KEPT = Duration.ofHours(1);

    private final Clock clock;
    private final Map<UUID, Waiting> waiting = new LinkedHashMap<>();

    Previews(Clock clock) {
        this.clock = clock;
    }

    /**
     * A preview and what it would write.
     *
     * @param versionBefore with which it was compared
     */
    record Waiting(
            Preview preview,
            String format,
            int versionBefore,
            PackedParts parts,
            List<ImportProblem> problems,
            String contentHash) {
        @Override
        public String toString() {
            return "Waiting " + preview.id();
        }
    }

    private final Map<UUID, Instant> until = new LinkedHashMap<>();

    synchronized void keep(Waiting preview) {
        var id = preview.preview().id();
        waiting.put(id, preview);
        until.putIfAbsent(id, clock.instant().plus(KEPT));
        var now = clock.instant();
        for (var old : List.copyOf(waiting.keySet()))
            if (waiting.size() > MOST || until.getOrDefault(old, now).isBefore(now)) drop(old);
    }

    private void drop(UUID id) {
        var gone = waiting.remove(id);
        until.remove(id);
        if (gone != null) gone.parts().close();
    }

    /** Looks at it; it may be taken meanwhile. */
    synchronized Waiting get(UUID id) {
        var found = waiting.get(id);
        if (found == null || until.getOrDefault(id, Instant.MIN).isBefore(clock.instant()))
            throw new MpakaException(ErrorCode.NOT_FOUND, "preview", id);
        return found;
    }

    /** Takes it out to be written: to be kept again if that fails. */
    synchronized Waiting take(UUID id) {
        var found = get(id);
        waiting.remove(id);
        return found;
    }

    /** It is written. */
    synchronized void done(Waiting preview) {
        until.remove(preview.preview().id());
        preview.parts().close();
    }

    synchronized void dropAll() {
        List.copyOf(waiting.keySet()).forEach(this::drop);
    }
}
