package org.mpaka.core.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.core.storage.Database;

/**
 * Password hashes, each under an identifier that an entry names. A hash is stored before its entry: a crash in between
 * leaves a hash that nobody names, which is swept.
 */
final class Credentials {
    private static final Duration SWEPT_AFTER = Duration.ofHours(1);
    private final Database database;
    private final Clock clock;

    Credentials(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    UUID keep(String hash) {
        var id = TimeOrderedUuid.next(clock);
        database.update(
                "INSERT INTO access_credential (id, hash, made_at) VALUES (?, ?, ?)", id, hash, clock.instant());
        return id;
    }

    Optional<String> find(UUID id) {
        return database.find(String.class, "SELECT hash FROM access_credential WHERE id = ?", id);
    }

    void sweep() {
        database.update(
                "DELETE FROM access_credential WHERE made_at < ? AND id NOT IN (SELECT credential FROM access_user)",
                clock.instant().minus(SWEPT_AFTER));
    }
}
