package org.mpaka.testing.tck.legislation;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mpaka.api.legislation.Confidence;

/**
 * The rows that were collected about a country before its law was written, one a line: {@code BDI-V-07 X} with how sure the
 * source is, or {@code BDI-LAW-12;why it is left out}, or {@code BDI-KOB@where it stands instead}.
 */
final class CollectedRows {
    /** As law files write {@link Confidence}, in its order. */
    private static final List<String> LETTERS = List.of("C1", "C2", "P", "G", "X");

    private CollectedRows() {}

    /** @param wanted how sure, by identifier; @param left reason by identifier; @param elsewhere place by identifier */
    record Rows(Map<String, Confidence> wanted, Map<String, String> left, Map<String, String> elsewhere) {}

    static Rows read(URL file) {
        Map<String, Confidence> wanted = new LinkedHashMap<>();
        Map<String, String> left = new LinkedHashMap<>();
        Map<String, String> elsewhere = new LinkedHashMap<>();
        try (var in = file.openStream()) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                var parts = line.split("[;@]", 2);
                if (parts.length == 1) {
                    var row = line.strip().split(" ");
                    wanted.put(row[0], Confidence.values()[LETTERS.indexOf(row[1])]);
                } else
                    (line.charAt(parts[0].length()) == ';' ? left : elsewhere).put(parts[0].strip(), parts[1].strip());
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
        return new Rows(wanted, left, elsewhere);
    }

    /** What isn't there, or is surer or less sure than what was collected. */
    static List<String> faults(Rows rows, Map<String, Confidence> present) {
        var faults = new ArrayList<String>();
        rows.wanted().forEach((id, sure) -> {
            if (!present.containsKey(id)) faults.add(id + " is missing");
            else if (present.get(id) != sure)
                faults.add(id + " says " + present.get(id) + ", and was collected as " + sure);
        });
        return faults;
    }
}
