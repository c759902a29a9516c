package org.mpaka.web.rest.alert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sentences;
import org.mpaka.api.alert.ScreenedPerson;

/** Screened people as a table: a row for each record to compare, one for each person without. */
final class PeopleTable {
    private static final List<String> HEAD =
            List.of("line", "reference", "name", "list", "alert", "listed", "category", "score", "why");

    private final Sentences sentences;
    private final Locale language;

    PeopleTable(Sentences sentences, Locale language) {
        this.sentences = sentences;
        this.language = language;
    }

    /** @param score 0 to 1, two digits; empty where nobody was found */
    record Row(
            long line,
            String reference,
            String name,
            String list,
            String alert,
            String listed,
            String category,
            Optional<BigDecimal> score,
            String why) {
        @Override
        public String toString() {
            return "line " + line;
        }
    }

    List<String> head() {
        return HEAD.stream()
                .map(column -> sentences.say(Sentence.of("rest.people-" + column), language))
                .toList();
    }

    Stream<Row> rows(ScreenedPerson person) {
        var said = say(person.setAside().map(List::of).orElse(person.notes()));
        if (person.records().isEmpty())
            return Stream.of(
                    new Row(person.line(), person.reference(), person.name(), "", "", "", "", Optional.empty(), said));
        return person.records().stream().map(record -> {
            var candidate = record.candidate();
            return new Row(
                    person.line(),
                    person.reference(),
                    person.name(),
                    candidate.list().value(),
                    candidate.alert().value(),
                    record.name(),
                    record.category().name(),
                    Optional.of(BigDecimal.valueOf(candidate.score()).setScale(2, RoundingMode.HALF_UP)),
                    (say(candidate.explanation()) + " " + said).strip());
        });
    }

    private String say(List<Sentence> said) {
        return said.stream().map(one -> sentences.say(one, language)).collect(Collectors.joining(" "));
    }
}
