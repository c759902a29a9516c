package org.mpaka.documents.licence;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SealFormat;
import org.mpaka.api.document.SealReading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Driving licences and identity cards of the states and provinces of North America: AAMVA's card design standard, versions
 * 1 to 10 and what follows them in the same form. Address and build of the holder are not read at all.
 */
@Component(service = SealFormat.class)
public final class LicenceFormat implements SealFormat {
    private static final int EARLIEST = 1850;

    @Activate
    public LicenceFormat() {}

    @Override
    public String id() {
        return "aamva";
    }

    @Override
    public Optional<SealReading> read(byte[] content, LocalDate today) {
        if (content.length > SealReading.MAXIMUM_BYTES) return Optional.empty();
        // the standard has ISO 8859-1, of which every byte is a sign
        var text = new String(content, StandardCharsets.ISO_8859_1);
        if (!Licence.claims(text)) return Optional.empty();
        try {
            return Optional.of(reading(Licence.parse(text), today));
        } catch (LicenceFault fault) {
            return Optional.of(failed(
                    "unreadable", Sentence.of("driving-licence.fault." + fault.what, "position", fault.position + 1)));
        }
    }

    private SealReading reading(Licence card, LocalDate today) {
        var kind = card.type().equals("DL") ? "driving-licence" : "identity-card";
        var fields = new ArrayList<SealReading.Field>();
        field(fields, "surname", card.get("DCS", "DAB"));
        field(fields, "given-names", given(card));
        field(fields, "name", card.get("DCS", "DAB").isEmpty() ? card.get("DAA") : "");
        var birth = date(card, "DBB");
        var expiry = date(card, "DBA");
        field(fields, "birth", birth.map(LocalDate::toString).orElse(""));
        field(fields, "sex", sex(card.get("DBC")));
        field(fields, "number", card.get("DAQ", "DBJ"));
        field(fields, "state", (card.get("DAJ") + " " + card.get("DCG")).strip());
        field(fields, "issued", date(card, "DBD").map(LocalDate::toString).orElse(""));
        field(fields, "expiry", expiry.map(LocalDate::toString).orElse(""));
        field(fields, "classes", card.get("DCA"));
        if (fields.isEmpty()) return failed("unreadable", Sentence.of("driving-licence.fault.empty"));
        var findings = new ArrayList<DocumentFinding>();
        findings.add(new DocumentFinding(
                "signature", CheckAnswer.NOT_POSSIBLE, Sentence.of("driving-licence.signature.none")));
        unread(findings, "birth", birth, card.get("DBB"));
        unread(findings, "expiry", expiry, card.get("DBA"));
        expiry.filter(last -> last.isBefore(today))
                .ifPresent(last -> findings.add(new DocumentFinding(
                        "expiry", CheckAnswer.FAILED, Sentence.of("driving-licence.expired", "date", last))));
        return new SealReading(id(), kind, fields, List.of(), findings);
    }

    private SealReading failed(String kind, Sentence why) {
        return new SealReading(
                id(), kind, List.of(), List.of(), List.of(new DocumentFinding("document", CheckAnswer.FAILED, why)));
    }

    private static String given(Licence card) {
        var first = card.get("DAC", "DCT").replace(',', ' ');
        return (first + " " + card.get("DAD").replace(',', ' ')).strip().replaceAll("\\s+", " ");
    }

    private static String sex(String code) {
        return switch (code) {
            case "1", "M" -> "M";
            case "2", "F" -> "F";
            default -> "";
        };
    }

    /** Month first in the United States, year first in Canada and in the first edition: no month is above 12. */
    private static Optional<LocalDate> date(Licence card, String element) {
        var text = card.get(element);
        if (!text.matches("[0-9]{8}")) return Optional.empty();
        int head = Integer.parseInt(text, 0, 4, 10);
        try {
            return Optional.of(
                    head >= EARLIEST
                            ? LocalDate.of(head, number(text, 4, 6), number(text, 6, 8))
                            : LocalDate.of(number(text, 4, 8), number(text, 0, 2), number(text, 2, 4)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** A date that is written and is none. */
    private static void unread(List<DocumentFinding> findings, String field, Optional<LocalDate> date, String written) {
        if (date.isEmpty() && !written.isEmpty())
            findings.add(new DocumentFinding(field, CheckAnswer.FAILED, Sentence.of("driving-licence.date." + field)));
    }

    private static void field(List<SealReading.Field> fields, String name, String value) {
        if (!value.isBlank()) fields.add(new SealReading.Field(name, value));
    }
}
