package org.mpaka.core.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.KeyedFields;
import org.mpaka.api.document.KeyedForm;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.core.document.KeyedFormRules.Judgement;

/** A document whose data an officer keyed, alone or over what a reader made of it. */
final class KeyedDocument {
    private static final Map<String, Function<TravelDocument, Object>> DIFFERENCES = Map.of(
            "issuer", TravelDocument::issuer,
            "number", TravelDocument::number,
            "names", TravelDocument::names,
            "nationality", TravelDocument::nationality,
            "birth", TravelDocument::birth,
            "sex", TravelDocument::sex,
            "expiry", TravelDocument::expiry);

    /** More than any document prints: every word of a name is compared and kept. */
    private static final int LONGEST_NAME = 200;

    private static final int LONGEST_NUMBER = 60;

    private KeyedDocument() {}

    private static void bounded(String field, String text, int longest) {
        if (text.length() > longest) throw new MpakaException(ErrorCode.INVALID_FIELD, field, "≤ " + longest);
    }

    /** @param form what is known of such a document; empty when nothing */
    static DocumentReading reading(
            KeyedFields fields, DocumentInput.Channel channel, Optional<KeyedForm> form, LocalDate today) {
        var findings = new ArrayList<DocumentFinding>();
        findings.add(notPossible("document", "document.keyed"));
        var known = form.map(it -> new KeyedFormRules(it, fields, today).judge());
        var document =
                document(fields, "", more(fields), known.map(Judgement::expiry).orElse(fields.expiry()));
        missing(document, findings);
        if (document.expiry().isEmpty()) findings.add(notPossible("expiry", "document.no-expiry"));
        boolean whole = findings.stream().noneMatch(finding -> finding.answer() == CheckAnswer.FAILED);
        known.ifPresent(it -> findings.addAll(it.findings()));
        return new DocumentReading(
                "keyed",
                channel,
                List.of(),
                whole ? Optional.of(document) : Optional.empty(),
                List.of(),
                findings,
                Map.of());
    }

    /**
     * What was keyed replaces what was read. The check digits stay as evidence; they say nothing of keyed data, so
     * that their findings give way to one for each field that differs.
     */
    static DocumentReading over(DocumentReading zone, KeyedFields fields) {
        var read = zone.document();
        var document = document(
                fields,
                read.map(TravelDocument::code).orElse(""),
                read.map(TravelDocument::optionalData).orElse(""),
                fields.expiry());
        var findings = new ArrayList<DocumentFinding>();
        zone.findings().stream()
                .filter(finding -> finding.answer() != CheckAnswer.FAILED)
                .forEach(findings::add);
        findings.add(notPossible("document", "document.keyed"));
        for (var field : DIFFERENCES.entrySet())
            if (read.isEmpty()
                    || !Objects.equals(
                            field.getValue().apply(read.get()), field.getValue().apply(document)))
                findings.add(notPossible(field.getKey(), "document.overruled." + field.getKey()));
        missing(document, findings);
        boolean whole = findings.stream().noneMatch(finding -> finding.answer() == CheckAnswer.FAILED);
        return new DocumentReading(
                zone.format(),
                zone.channel(),
                zone.lines(),
                whole ? Optional.of(document) : Optional.empty(),
                zone.checkDigits(),
                findings,
                Map.of());
    }

    private static void missing(TravelDocument document, List<DocumentFinding> findings) {
        if (document.number().isEmpty())
            findings.add(SharedRules.failed("number", Sentence.of("document.missing.number")));
        if (document.names().surname().isEmpty()
                && document.names().givenNames().isEmpty())
            findings.add(SharedRules.failed("names", Sentence.of("document.missing.names")));
    }

    static String number(KeyedFields fields) {
        return fields.number().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** In the order of their names, so that the same document always reads the same. */
    private static String more(KeyedFields fields) {
        return fields.more().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> field.getKey() + ": " + field.getValue().strip())
                .collect(Collectors.joining("; "));
    }

    private static TravelDocument document(
            KeyedFields fields, String code, String optionalData, Optional<LocalDate> expiry) {
        bounded("number", fields.number(), LONGEST_NUMBER);
        bounded("surname", fields.names().surname(), LONGEST_NAME);
        bounded("givenNames", fields.names().givenNames(), LONGEST_NAME);
        return new TravelDocument(
                code,
                fields.type(),
                fields.issuer(),
                number(fields),
                fields.names(),
                false,
                fields.nationality(),
                fields.birth(),
                fields.sex(),
                expiry,
                optionalData);
    }

    private static DocumentFinding notPossible(String field, String sentence) {
        return new DocumentFinding(field, CheckAnswer.NOT_POSSIBLE, Sentence.of(sentence));
    }
}
