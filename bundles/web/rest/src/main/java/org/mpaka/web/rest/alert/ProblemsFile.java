package org.mpaka.web.rest.alert;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sentences;
import org.mpaka.api.alert.ImportProblem;

/**
 * What of a file could not be read and why, as CSV for a spreadsheet program. The texts come from the file and from
 * nobody one trusts: what such a program would take for a formula gets an apostrophe in front.
 */
final class ProblemsFile {
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\s\\uFEFF]*[=+\\-@\\t\\r|%].*");
    private final Sentences sentences;
    private final Locale language;
    private final Writer out;

    ProblemsFile(Sentences sentences, Locale language, OutputStream out) throws IOException {
        this.sentences = sentences;
        this.language = language;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // without the mark spreadsheet programs take it for the machine's old encoding
        this.out.write('\uFEFF');
        line(List.of(
                say("rest.problems-line"),
                say("rest.problems-reference"),
                say("rest.problems-outcome"),
                say("rest.problems-what")));
    }

    void add(ImportProblem problem) {
        var outcome = say(problem.repaired() ? "rest.problems-repaired" : "rest.problems-set-aside");
        line(List.of(
                Long.toString(problem.line()), problem.reference(), outcome, sentences.say(problem.what(), language)));
    }

    /** @param count of all problems, of which the first were written */
    void finish(int written, int count) throws IOException {
        if (count > written)
            line(List.of(
                    "", "", "", sentences.say(Sentence.of("rest.problems-more", "count", count - written), language)));
        out.flush();
    }

    private String say(String code) {
        return sentences.say(Sentence.of(code), language);
    }

    private void line(List<String> cells) {
        try {
            out.write(cells.stream().map(ProblemsFile::cell).collect(Collectors.joining(",")) + "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(String text) {
        var harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
