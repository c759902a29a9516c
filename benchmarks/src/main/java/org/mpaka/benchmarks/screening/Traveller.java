package org.mpaka.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mpaka.core.screening.BirthDate;

/** Somebody who arrives. */
record Traveller(String name, BirthDate birth) {

    /**
     * Tab-separated name and birth; or comma-separated with a heading of which the columns {@code full_name} and
     * {@code date_of_birth} are read.
     */
    static List<Traveller> read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        boolean csv = lines.get(0).startsWith("full_name,");
        var people = new ArrayList<Traveller>();
        int birthColumn = csv ? List.of(lines.get(0).split(",")).indexOf("date_of_birth") : 1;
        for (var line : csv ? lines.subList(1, lines.size()) : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var fields = line.split(csv ? "," : "\t", -1);
            var birth = fields.length > birthColumn ? fields[birthColumn].strip() : "";
            people.add(new Traveller(fields[0], PublishedList.date(birth)));
        }
        return people;
    }

    /**
     * The same with typing errors: one, and in names of twelve letters and more another one half of the time. A letter is
     * replaced, left out, doubled, put in, or swapped with its neighbour.
     */
    Traveller mistyped(Random random) {
        var letters = new StringBuilder(name);
        mistype(letters, random);
        if (name.length() >= 12 && random.nextBoolean()) mistype(letters, random);
        return new Traveller(letters.toString(), birth);
    }

    private static void mistype(StringBuilder letters, Random random) {
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
