package org.mpaka.core.journal.verifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.NodeId;
import org.mpaka.core.journal.chain.ChainVerifier;

/**
 * Checks an exported journal: {@code java -jar org.mpaka.core.journal-verifier.jar FILE [FINGERPRINT]}.
 *
 * <p>Ends with 0 when all is whole, 1 when something does not fit, 2 when the file cannot be read.
 */
public final class Main {
    private static final int SHOWN = 100;
    private final PrintStream out;

    Main(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(new Main(System.out).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            out.println("Usage: java -jar org.mpaka.core.journal-verifier.jar FILE [FINGERPRINT]");
            out.println("  FILE         a journal exported as JSON lines");
            out.println("  FINGERPRINT  SHA-256 of the node's certificate, as its administrator states it;");
            out.println("               without it the certificate inside the file is believed");
            return 2;
        }
        var key = arguments.size() == 2 ? Optional.of(normal(arguments.get(1))) : Optional.<String>empty();
        try (var reader = Files.newBufferedReader(Path.of(arguments.get(0)))) {
            return check(reader, key);
        } catch (IOException e) {
            out.println("The file cannot be read: " + e.getMessage());
            return 2;
        }
    }

    private static String normal(String fingerprint) {
        return fingerprint.replace(":", "").strip().toLowerCase(java.util.Locale.ROOT);
    }

    private int check(BufferedReader reader, Optional<String> key) throws IOException {
        Map<NodeId, ChainVerifier> chains = new LinkedHashMap<>();
        int number = 0;
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) continue;
            try {
                var entry = ExportedEntry.read(line);
                chains.computeIfAbsent(entry.node(), node -> ChainVerifier.ofExport(node, key))
                        .accept(entry);
            } catch (IllegalArgumentException e) {
                out.println("Line " + number + " is not an entry: " + e.getMessage());
                return 1;
            }
        }
        if (chains.isEmpty()) {
            out.println("The file holds no entry.");
            return 1;
        }
        var certificates = chains.values().stream()
                .flatMap(chain -> chain.removals().stream())
                .toList();
        boolean whole = true;
        for (var chain : chains.values()) {
            var findings = chain.findings(certificates);
            whole &= findings.isEmpty();
            tell(chain, findings);
        }
        out.println(whole ? "WHOLE" : "NOT WHOLE");
        return whole ? 0 : 1;
    }

    private void tell(ChainVerifier chain, List<ChainVerifier.Finding> findings) {
        out.printf(
                "%s: %d entries, last %d, %d checkpoints, %d entries at the end not yet signed%n",
                chain.node(), chain.entries(), chain.lastSequence(), chain.checkpoints(), chain.unsigned());
        if (chain.sealed() > 0)
            out.println("  " + chain.sealed() + " payloads are sealed for protection; their hashes are in the chain");
        chain.keys().forEach(key -> out.println("  certificate SHA-256 " + key));
        findings.stream()
                .limit(SHOWN)
                .forEach(
                        finding -> out.println("  entry " + finding.sequence() + ": " + FaultText.of(finding.fault())));
        if (findings.size() > SHOWN) out.println("  and " + (findings.size() - SHOWN) + " more");
    }
}
