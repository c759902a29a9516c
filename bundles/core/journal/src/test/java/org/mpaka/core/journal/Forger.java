package org.mpaka.core.journal;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.NodeId;
import org.mpaka.api.journal.Entry;
import org.mpaka.core.journal.chain.EntryHash;
import org.mpaka.core.storage.Database;

/** Changes an entry and recomputes the rest of the chain, as somebody would who has the database but not the key. */
final class Forger {
    private Forger() {}

    static void rewrite(Database database, long sequence) {
        var node = NodeId.of("bdi-kob-1");
        List<Entry> entries = database.read(sql -> new JournalTables(sql).read(node, sequence, 10_000));
        var payload = "{\"what\":\"forged\",\"times\":1}";
        var previous = entries.get(0).previousHash();
        for (var entry : entries) {
            boolean first = entry.sequence() == sequence;
            var forged = new Entry(
                    node,
                    entry.sequence(),
                    entry.time(),
                    entry.actor(),
                    entry.kind(),
                    entry.subject(),
                    first ? Optional.of(payload) : entry.payload(),
                    first ? EntryHash.ofText(payload) : entry.payloadHash(),
                    previous,
                    "");
            var hash = EntryHash.of(forged);
            database.update(
                    "UPDATE journal_entry SET payload = ?, payload_hash = ?, previous_hash = ?, hash = ? WHERE seq = ?",
                    forged.payload(),
                    forged.payloadHash(),
                    previous,
                    hash,
                    entry.sequence());
            previous = hash;
        }
        database.update("UPDATE journal_head SET hash = ?", previous);
    }
}
