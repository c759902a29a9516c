package org.mpaka.core.journal.verifier;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.journal.chain.FlatJson;

/** Reads one line of an export. */
final class ExportedEntry {
    private ExportedEntry() {}

    /** @throws IllegalArgumentException when the line is not an entry */
    static Entry read(String line) {
        var fields = FlatJson.read(line);
        try {
            return new Entry(
                    NodeId.of(fields.text("node")),
                    fields.number("sequence"),
                    Instant.parse(fields.text("time")),
                    UserId.of(fields.text("actor")),
                    EntryKind.of(fields.text("kind")),
                    fields.text("subject"),
                    fields.has("payload") ? Optional.of(fields.text("payload")) : Optional.empty(),
                    fields.text("payloadHash"),
                    fields.text("previousHash"),
                    fields.text("hash"));
        } catch (MpakaException | DateTimeException e) {
            throw new IllegalArgumentException("a field is not what it should be");
        }
    }
}
