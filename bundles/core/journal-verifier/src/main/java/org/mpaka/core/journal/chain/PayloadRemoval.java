package org.mpaka.core.journal.chain;

import java.util.List;
import org.mpaka.api.NodeId;
import org.mpaka.api.journal.EntryKind;

/**
 * The certificate that payloads were deleted on purpose: an entry's payload.
 *
 * @param node whose entries
 * @param sequences which of them
 * @param basis the law or order that asks for it
 */
public record PayloadRemoval(NodeId node, List<Long> sequences, String basis) {
    public static final EntryKind KIND = EntryKind.of("journal.payloads-removed");

    public PayloadRemoval {
        sequences = List.copyOf(sequences);
    }

    static PayloadRemoval read(String payload) {
        var fields = FlatJson.read(payload);
        return new PayloadRemoval(NodeId.of(fields.text("node")), fields.numbers("sequences"), fields.text("basis"));
    }
}
