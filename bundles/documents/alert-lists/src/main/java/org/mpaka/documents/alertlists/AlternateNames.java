package org.mpaka.documents.alertlists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.ImportProblem;

/** OFAC's {@code alt.csv}, read beside {@code sdn.csv}: both are in the order of the entries' numbers. */
final class AlternateNames {
    private static final int ENTRY = 0;
    private static final int NAME = 3;
    private final @Nullable CsvRecords records;
    private final Consumer<ImportProblem> problems;
    private Optional<CsvRecords.Csv> next = Optional.empty();
    private long last;

    private AlternateNames(@Nullable CsvRecords records, Consumer<ImportProblem> problems) throws IOException {
        this.records = records;
        this.problems = problems;
        advance();
    }

    static AlternateNames none() throws IOException {
        return new AlternateNames(null, problem -> {});
    }

    static AlternateNames of(CsvRecords records, Consumer<ImportProblem> problems) throws IOException {
        return new AlternateNames(records, problems);
    }

    /** Names of the entry; to be asked in ascending order. */
    List<String> of(String entry) throws IOException {
        var names = new ArrayList<String>();
        long wanted = number(entry);
        while (next.isPresent() && number(next.get().get(ENTRY)) <= wanted) {
            if (number(next.get().get(ENTRY)) == wanted) names.add(next.get().get(NAME));
            advance();
        }
        return names;
    }

    private void advance() throws IOException {
        if (records == null) return;
        for (next = records.next(); next.isPresent(); next = records.next()) {
            long number = number(next.get().get(ENTRY));
            if (number >= last) {
                last = number;
                return;
            }
            problems.accept(new ImportProblem(
                    next.get().line(), next.get().get(ENTRY), Sentence.of("alert-list.out-of-order"), true));
        }
    }

    /** Minus one for what is no number. */
    private static long number(String text) {
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : -1;
    }
}
