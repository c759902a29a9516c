package org.mpaka.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two names and whether they are one person's.
 *
 * @param birth1 {@code yyyy}, {@code yyyy-MM-dd}, with unknown parts left out; empty where not given
 * @param nationality1 three letters; two are brought to three
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
        var lines = new BenchmarkLines(file);
        lines.each(lines.all(), 0, line -> pairs.add(pair(line)));
        return pairs;
    }

    private static LabelledPair pair(String line) throws BenchmarkLines.BadLine {
        var fields = line.split("\t", -1);
        if (fields.length < 3) throw new BenchmarkLines.BadLine("less than three fields between tabs");
        var label = fields[0].strip().toLowerCase(Locale.ROOT);
        if (!label.matches("0|1|true|false")) throw new BenchmarkLines.BadLine("the label is neither 0 nor 1");
        if (fields[1].isBlank() || fields[2].isBlank()) throw new BenchmarkLines.BadLine("a name is missing");
        return new LabelledPair(
                label.equals("1") || label.equals("true"),
                fields[1].strip(),
                fields[2].strip(),
                birth(fields, 3),
                birth(fields, 4),
                nationality(field(fields, 5)),
                nationality(field(fields, 6)),
                field(fields, 7));
    }

    private static String birth(String[] fields, int i) throws BenchmarkLines.BadLine {
        var text = field(fields, i);
        if (!text.isEmpty() && !PublishedList.date(text).isKnown())
            throw new BenchmarkLines.BadLine("no date: field " + (i + 1));
        return text;
    }

    private static String nationality(String text) {
        var capitals = text.toUpperCase(Locale.ROOT);
        if (capitals.length() != 2) return capitals;
        for (var two : Locale.getISOCountries()) if (two.equals(capitals)) return new Locale("", two).getISO3Country();
        return "";
    }

    private static String field(String[] fields, int i) {
        return i < fields.length ? fields[i].strip() : "";
    }

    @Override
    public String toString() {
        return "LabelledPair " + same;
    }
}
