package org.mpaka.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mpaka.core.screening.BirthDate;

/** Somebody who arrives. */
record Traveller(String name, BirthDate birth, String category) {

    /**
     * Tab-separated name, birth and, if wanted, category; or comma-separated with a heading of which the columns {@code
     * full_name}, {@code date_of_birth} and {@code category} are read.
     */
    static List<Traveller> read(Path file) throws IOException {
        var reader = new BenchmarkLines(file);
        var lines = reader.all();
        var people = new ArrayList<Traveller>();
        var heading = lines.isEmpty() ? List.<String>of() : BenchmarkLines.comma(lines.get(0));
        boolean comma = heading.contains("full_name");
        int name = comma ? heading.indexOf("full_name") : 0;
        int birth = comma ? heading.indexOf("date_of_birth") : 1;
        int category = comma ? heading.indexOf("category") : 2;
        reader.each(lines, comma ? 1 : 0, line -> {
            var fields = comma ? BenchmarkLines.comma(line) : List.of(line.split("\t", -1));
            if (field(fields, name).isEmpty()) throw new BenchmarkLines.BadLine("the name is missing");
            people.add(new Traveller(
                    field(fields, name), PublishedList.date(field(fields, birth)), field(fields, category)));
        });
        return people;
    }

    private static String field(List<String> fields, int i) {
        return i >= 0 && i < fields.size() ? fields.get(i).strip() : "";
    }

    /**
     * The same with typing errors: one, and in names of twelve letters and more another one half of the time. A letter is
     * replaced, left out, doubled, put in, or swapped with its neighbour.
     */
    Traveller mistyped(Random random) {
        var letters = new StringBuilder(name);
        mistype(letters, random);
        if (name.length() >= 12 && random.nextBoolean()) mistype(letters, random);
        return new Traveller(letters.toString(), birth, category);
    }

    /** The same with one typing error. */
    Traveller mistypedOnce(Random random) {
        var letters = new StringBuilder(name);
        mistype(letters, random);
        return new Traveller(letters.toString(), birth, category);
    }

    private static void mistype(StringBuilder letters, Random random) {
        if (letters.chars().noneMatch(Character::isLetter)) return;
        int at;
        do at = random.nextInt(letters.length());
        while (!Character.isLetter(letters.charAt(at)));
        char other = (char) ((Character.isUpperCase(letters.charAt(at)) ? 'A' : 'a') + random.nextInt(26));
        switch (random.nextInt(5)) {
            case 0 -> letters.setCharAt(at, other);
            case 1 -> letters.deleteCharAt(at);
            case 2 -> letters.insert(at, letters.charAt(at));
            case 3 -> letters.insert(at, other);
            default -> {
                if (at + 1 < letters.length() && Character.isLetter(letters.charAt(at + 1))) {
                    char first = letters.charAt(at);
                    letters.setCharAt(at, letters.charAt(at + 1));
                    letters.setCharAt(at + 1, first);
                } else letters.setCharAt(at, other);
            }
        }
    }

    @Override
    public String toString() {
        return "Traveller";
    }
}
