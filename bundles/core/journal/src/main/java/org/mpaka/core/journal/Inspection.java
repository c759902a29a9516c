package org.mpaka.core.journal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.NodeId;
import org.mpaka.api.Sentence;
import org.mpaka.api.journal.Verification;
import org.mpaka.core.journal.chain.ChainFault;
import org.mpaka.core.journal.chain.ChainVerifier;
import org.mpaka.core.storage.Sql;

/** Recomputes every chain that the database holds. */
final class Inspection {
    private final JournalTables tables;
    private final List<ChainVerifier.Finding> ends = new ArrayList<>();

    Inspection(Sql sql) {
        tables = new JournalTables(sql);
    }

    /** @param ownKey fingerprint of the certificate that this node signs with */
    Verification verify(NodeId self, String ownKey) throws SQLException {
        long began = System.nanoTime();
        var chains = new ArrayList<ChainVerifier>();
        for (var head : tables.heads()) chains.add(chain(head));
        for (var chain : chains)
            if (chain.node().equals(self) && !chain.keys().contains(ownKey))
                ends.add(new ChainVerifier.Finding(self, chain.lastSequence(), ChainFault.KEY));
        var certificates =
                chains.stream().flatMap(chain -> chain.removals().stream()).toList();
        var findings = new ArrayList<>(ends);
        chains.forEach(chain -> findings.addAll(chain.findings(certificates)));
        return new Verification(
                chains.stream().mapToLong(ChainVerifier::entries).sum(),
                chains.stream().mapToLong(ChainVerifier::checkpoints).sum(),
                findings.stream()
                        .map(f -> new Verification.Fault(
                                f.node(), f.sequence(), Sentence.of(f.fault().sentenceCode())))
                        .toList(),
                Duration.ofNanos(System.nanoTime() - began));
    }

    private ChainVerifier chain(Head head) throws SQLException {
        var chain = new ChainVerifier(head.node(), Optional.empty());
        var lastHash = new String[] {""};
        tables.each(head.node(), head.seq(), entry -> {
            chain.accept(entry);
            lastHash[0] = entry.hash();
        });
        if (chain.lastSequence() != head.seq() || !lastHash[0].equals(head.hash()))
            ends.add(new ChainVerifier.Finding(head.node(), chain.lastSequence(), ChainFault.END));
        return chain;
    }
}
