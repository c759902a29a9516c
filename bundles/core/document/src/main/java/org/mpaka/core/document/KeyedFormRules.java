package org.mpaka.core.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.KeyedFields;
import org.mpaka.api.document.KeyedForm;

/** What a form says of a keyed document: its fields, its holder, how long it can be valid. */
final class KeyedFormRules {
    private final KeyedForm form;
    private final KeyedFields fields;
    private final LocalDate today;
    private final List<DocumentFinding> findings = new ArrayList<>();

    KeyedFormRules(KeyedForm form, KeyedFields fields, LocalDate today) {
        this.form = form;
        this.fields = fields;
        this.today = today;
    }

    /**
     * @param expiry as keyed, or the last day that its term allows where none was keyed
     */
    record Judgement(List<DocumentFinding> findings, Optional<LocalDate> expiry) {}

    Judgement judge() {
        number();
        holder();
        for (var field : form.fields()) field(field);
        return new Judgement(findings, expiry());
    }

    private void number() {
        String number = KeyedDocument.number(fields);
        if (form.numberShape().isEmpty())
            note("number", CheckAnswer.NOT_POSSIBLE, Sentence.of("document.form.number-not-known"));
        else if (!number.matches(form.numberShape().get()))
            note("number", CheckAnswer.FAILED, Sentence.of("document.form.number-shape"));
        else note("number", CheckAnswer.PASSED, Sentence.of("document.form.number-right"));
    }

    private void holder() {
        if (form.holders().isEmpty() || form.holders().contains(fields.nationality())) return;
        String countries = form.holders().stream().map(Object::toString).collect(Collectors.joining(", "));
        note("nationality", CheckAnswer.FAILED, Sentence.of("document.form.holder", "holders", countries));
    }

    private void field(KeyedForm.Field field) {
        String value = fields.more().getOrDefault(field.name(), "").strip();
        if (value.isEmpty()) {
            if (field.required())
                note(field.name(), CheckAnswer.FAILED, Sentence.of("document.form.missing", "field", field.name()));
        } else if (value.length() > field.longest())
            note(
                    field.name(),
                    CheckAnswer.FAILED,
                    Sentence.of("document.form.too-long", "field", field.name(), "most", field.longest()));
        else if (field.kind() == KeyedForm.Kind.DATE && day(value).isEmpty())
            note(field.name(), CheckAnswer.FAILED, Sentence.of("document.form.not-a-day", "field", field.name()));
    }

    private Optional<LocalDate> expiry() {
        var issued = day(fields.more().getOrDefault(KeyedForm.ISSUED, ""));
        if (issued.isEmpty()) return fields.expiry();
        if (issued.get().isAfter(today)) {
            note(KeyedForm.ISSUED, CheckAnswer.FAILED, Sentence.of("document.form.issued-later", "date", issued.get()));
            return fields.expiry();
        }
        var last = form.terms().stream()
                .filter(term -> term.covers(issued.get()))
                .findFirst()
                .map(term -> issued.get().plus(term.longest()));
        if (last.isEmpty()) return fields.expiry();
        if (fields.expiry().isEmpty()) {
            note("expiry", CheckAnswer.NOT_POSSIBLE, Sentence.of("document.form.last-day", "date", last.get()));
            return last;
        }
        if (fields.expiry().get().isAfter(last.get()))
            note("expiry", CheckAnswer.FAILED, Sentence.of("document.form.too-long-valid", "date", last.get()));
        return fields.expiry();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void note(String field, CheckAnswer answer, Sentence sentence) {
        findings.add(new DocumentFinding(field, answer, sentence));
    }
}
