package org.mpaka.testing.tck.legislation;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows that were collected about a country before its law was written, one a line: {@code BDI-V-07}, or {@code
 * BDI-LAW-12;why it is left out}, or {@code BDI-KOB@where it stands instead}.
 */
final class CollectedRows {
    private CollectedRows() {}

    /** @param left reason by identifier; @param elsewhere place by identifier */
    record Rows(List<String> wanted, Map<String, String> left, Map<String, String> elsewhere) {}

    static Rows read(URL file) {
        var wanted = new ArrayList<String>();
        Map<String, String> left = new LinkedHashMap<>();
        Map<String, String> elsewhere = new LinkedHashMap<>();
        try (var in = file.openStream()) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                var parts = line.split("[;@]", 2);
                if (parts.length == 1) wanted.add(parts[0].strip());
                else (line.charAt(parts[0].length()) == ';' ? left : elsewhere).put(parts[0].strip(), parts[1].strip());
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
        return new Rows(List.copyOf(wanted), left, elsewhere);
    }

    static List<String> missing(Rows rows, Set<String> present) {
        return rows.wanted().stream().filter(id -> !present.contains(id)).toList();
    }
}
