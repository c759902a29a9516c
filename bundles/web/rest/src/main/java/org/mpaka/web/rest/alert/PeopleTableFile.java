package org.mpaka.web.rest.alert;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sentences;
import org.mpaka.api.alert.ScreenedPerson;

/** Screened people as CSV for a spreadsheet program: a line for each record to compare. */
final class PeopleTableFile {
    private final Sentences sentences;
    private final Locale language;
    private final Writer out;

    PeopleTableFile(Sentences sentences, Locale language, OutputStream out) throws IOException {
        this.sentences = sentences;
        this.language = language;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // without the mark spreadsheet programs take it for the machine's old encoding
        this.out.write('\uFEFF');
        line(List.of(
                say("rest.people-line"),
                say("rest.people-reference"),
                say("rest.people-name"),
                say("rest.people-list"),
                say("rest.people-alert"),
                say("rest.people-listed"),
                say("rest.people-category"),
                say("rest.people-score"),
                say("rest.people-why")));
    }

    void add(ScreenedPerson person) {
        var said = person.setAside().map(List::of).orElse(person.notes());
        if (person.records().isEmpty()) row(person, List.of("", "", "", "", ""), say(said));
        for (var record : person.records()) {
            var candidate = record.candidate();
            row(
                    person,
                    List.of(
                            candidate.list().value(),
                            candidate.alert().value(),
                            record.name(),
                            record.category().name(),
                            BigDecimal.valueOf(candidate.score())
                                    .setScale(2, RoundingMode.HALF_UP)
                                    .toPlainString()),
                    (say(candidate.explanation()) + " " + say(said)).strip());
        }
    }

    private void row(ScreenedPerson person, List<String> record, String why) {
        line(List.of(
                Long.toString(person.line()),
                person.reference(),
                person.name(),
                record.get(0),
                record.get(1),
                record.get(2),
                record.get(3),
                record.get(4),
                why));
    }

    void finish() throws IOException {
        out.flush();
    }

    private String say(List<Sentence> said) {
        return said.stream().map(one -> sentences.say(one, language)).collect(Collectors.joining(" "));
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
}
