package org.mpaka.core.alert;

import java.util.Map;
import java.util.Optional;
import org.mpaka.api.alert.AlertId;
import org.mpaka.core.alert.AlertRegister.Stored;
import org.mpaka.core.alert.screening.AlertIndex;
import org.mpaka.core.alert.screening.AlertIndex.Prepared;

/**
 * An alert in force as memory has it, or is to have it.
 *
 * @param hash the first 64 bits of the SHA-256 of its content
 * @param hashLow the next 64
 * @param content what is compared; empty when memory has it already
 */
record LoadedAlert(AlertId id, long hash, long hashLow, boolean silent, Optional<Prepared> content) {
    private static final int DIGITS = 16;

    /** Empty when the alert is not in force; one that is as before is not even read. */
    static Optional<LoadedAlert> of(Stored stored, Map<AlertId, LoadedAlert> before, AlertIndex index) {
        long hash = Long.parseUnsignedLong(stored.hash(), 0, DIGITS, 16);
        long hashLow = Long.parseUnsignedLong(stored.hash(), DIGITS, 2 * DIGITS, 16);
        var known = before.get(stored.id());
        if (known != null && known.hash == hash && known.hashLow == hashLow) return Optional.of(known);
        var alert = stored.alert();
        if (!AlertMemory.inForce(alert)) return Optional.empty();
        return Optional.of(
                new LoadedAlert(alert.id(), hash, hashLow, alert.silent(), Optional.of(index.prepare(alert))));
    }

    LoadedAlert withoutContent() {
        return content.isEmpty() ? this : new LoadedAlert(id, hash, hashLow, silent, Optional.empty());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
