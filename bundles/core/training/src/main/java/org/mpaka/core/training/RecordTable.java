package org.mpaka.core.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sentences;
import org.mpaka.api.training.Judgement;
import org.mpaka.api.training.TrainingRun;

/** The competence record as a table: CSV in UTF-8 with a mark, as spreadsheets want it. */
final class RecordTable {
    private static final List<String> COLUMNS = List.of(
            "user",
            "name",
            "exercise",
            "begun",
            "ended",
            "travellers",
            "right",
            "missed",
            "seconds",
            "score",
            "passed");
    private static final String MARK = "\uFEFF";

    private final Sentences sentences;

    RecordTable(Sentences sentences) {
        this.sentences = sentences;
    }

    void write(List<TrainingRun> runs, Locale language, OutputStream out) throws IOException {
        var text = new StringBuilder(MARK)
                .append(line(
                        COLUMNS.stream().map(one -> sentences.say(Sentence.of("training.column." + one), language))));
        for (var run : runs) text.append(line(cells(run, language)));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Stream<String> cells(TrainingRun run, Locale language) {
        var judged = run.travellers().stream()
                .flatMap(one -> one.judgement().stream())
                .toList();
        return Stream.of(
                run.officer().toString(),
                run.officerName(),
                sentences.say(run.title(), language),
                run.begunAt().toString(),
                run.endedAt().map(Object::toString).orElse(""),
                String.valueOf(run.planned()),
                String.valueOf(judged.stream().filter(Judgement::right).count()),
                String.valueOf(
                        judged.stream().mapToInt(one -> one.missed().size()).sum()),
                String.valueOf(judged.stream().mapToInt(Judgement::seconds).sum()),
                run.score().map(String::valueOf).orElse(""),
                sentences.say(Sentence.of(run.passed() ? "training.passed" : "training.not-passed"), language));
    }

    private static String line(Stream<String> cells) {
        return cells.map(RecordTable::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** What begins like a formula would be computed by the spreadsheet of whoever opens it. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
