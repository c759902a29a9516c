package org.mpaka.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two names and whether they are one person's.
 *
 * @param birth1 {@code yyyy}, {@code yyyy-MM-dd}, with unknown parts left out; empty where not given
 * @param category what the pair is an example of; empty where the file has none
 */
record LabelledPair(
        boolean same,
        String name1,
        String name2,
        String birth1,
        String birth2,
        String nationality1,
        String nationality2,
        String category) {

    /** Tab-separated: label 0 or 1, name 1, name 2, then optionally birth 1, birth 2, nationality 1, nationality 2, category. */
    static List<LabelledPair> read(Path file) throws IOException {
        var pairs = new ArrayList<LabelledPair>();
        for (var line : Files.readAllLines(file)) {
            var fields = line.split("\t", -1);
            if (line.startsWith("#") || fields.length < 3 || !fields[0].matches("[01]")) continue;
            pairs.add(new LabelledPair(
                    fields[0].equals("1"),
                    fields[1],
                    fields[2],
                    field(fields, 3),
                    field(fields, 4),
                    field(fields, 5),
                    field(fields, 6),
                    field(fields, 7)));
        }
        return pairs;
    }

    private static String field(String[] fields, int i) {
        return i < fields.length ? fields[i].strip() : "";
    }
}
