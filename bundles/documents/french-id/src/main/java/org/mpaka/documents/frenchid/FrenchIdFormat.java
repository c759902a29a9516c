package org.mpaka.documents.frenchid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PersonNames;
import org.mpaka.api.document.DocumentFormat;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.documents.mrz.zone.MrzField;
import org.mpaka.documents.mrz.zone.MrzNames;
import org.mpaka.documents.mrz.zone.MrzScan;
import org.mpaka.documents.mrz.zone.Span;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The French identity card issued until 2021 and valid until 2036 at the latest: two lines of 36, but not TD2.
 *
 * <p>The surname stands alone in line 1, followed by the issuing office; line 2 has number, given names, birth and sex,
 * and no expiry. The composite check digit covers both lines. Source: arrêté du 8 mars 2007, as read by the parsers
 * named in this bundle's README.
 */
@Component(service = DocumentFormat.class)
public final class FrenchIdFormat implements DocumentFormat {
    private static final CountryCode FRANCE = CountryCode.of("FRA");
    private static final Span SURNAME = new Span(0, 5, 30);
    private static final Span NUMBER = new Span(1, 0, 12);
    private static final Span GIVEN_NAMES = new Span(1, 13, 27);
    private static final Span BIRTH = new Span(1, 27, 33);
    private static final Span SEX = new Span(1, 34, 35);
    private static final List<Span> COMPOSITE = List.of(new Span(0, 0, 36), new Span(1, 0, 35));

    @Activate
    public FrenchIdFormat() {}

    @Override
    public String id() {
        return "french-id";
    }

    @Override
    public Optional<DocumentReading> read(List<String> lines, DocumentInput.Channel channel, LocalDate today) {
        if (lines.size() != 2 || !lines.get(0).startsWith("IDFRA")) return Optional.empty();
        if (lines.get(0).length() != 36 || lines.get(1).length() != 36) return Optional.empty();
        var scan = new MrzScan(lines, today);
        String surname = MrzNames.words(scan.text(SURNAME));
        if (surname.isEmpty()) scan.missing(MrzField.NAMES);
        scan.onlyLettersAndFillers(SURNAME, scan.text(SURNAME));
        String given = scan.text(GIVEN_NAMES);
        scan.onlyLettersAndFillers(GIVEN_NAMES, given);
        boolean truncated = scan.truncated(SURNAME) | scan.truncated(GIVEN_NAMES);
        var number = scan.number(NUMBER, Optional.empty(), false);
        var birth = scan.birth(BIRTH);
        var sex = scan.sex(SEX);
        scan.note(MrzField.EXPIRY, CheckAnswer.NOT_POSSIBLE, MrzField.EXPIRY.sentence("none"));
        scan.composite(COMPOSITE, 1);
        var document = surname.isEmpty() || number.value().isEmpty()
                ? Optional.<TravelDocument>empty()
                : Optional.of(new TravelDocument(
                        "ID",
                        DocumentType.NATIONAL_ID,
                        FRANCE,
                        number.value(),
                        new PersonNames(surname, MrzNames.words(given)),
                        truncated,
                        FRANCE,
                        birth,
                        sex,
                        Optional.empty(),
                        ""));
        return Optional.of(scan.finish(id(), channel, document));
    }
}
