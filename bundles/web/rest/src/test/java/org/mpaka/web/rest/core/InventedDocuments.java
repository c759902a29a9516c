package org.mpaka.web.rest.core;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.KeyedForm;
import org.mpaka.api.document.PageReading;
import org.mpaka.api.document.SealReading;
import org.mpaka.api.legislation.Citation;
import org.mpaka.api.legislation.Confidence;

/** A form and a seal of Utopia. */
final class InventedDocuments {
    static final KeyedForm FORM = new KeyedForm(
            "uto-permit",
            DocumentType.ASYLUM_SEEKER_PERMIT,
            Sentence.of("document.uto.permit.title"),
            Sentence.of("document.uto.permit.use"),
            List.of(CountryCode.of("UTO")),
            List.of(CountryCode.of("UTO")),
            Optional.of("[A-Z]{2}[0-9]{4}"),
            List.of(new KeyedForm.Field(
                    KeyedForm.ISSUED, Sentence.of("document.field.issued"), KeyedForm.Kind.DATE, true, 10)),
            List.of(new KeyedForm.Term(Period.ofDays(30), Optional.of(LocalDate.of(2021, 11, 5)), Optional.empty())),
            List.of(new Citation(
                    "Act 1 of Utopia",
                    Optional.of("art. 2"),
                    Optional.of("example.org"),
                    Optional.empty(),
                    Optional.of(LocalDate.of(2026, 11, 22)))),
            Confidence.OFFICIAL_TEXT_SEEN);

    static final SealReading SEAL = new SealReading(
            "icao-vds",
            "visa",
            List.of(new SealReading.Field("issuer", "UTO")),
            List.of("VCD<<RESIDORCE<<ROLAND<<<<<<<<<<<<<<"),
            List.of(new DocumentFinding(
                    "signature",
                    CheckAnswer.PASSED,
                    Sentence.of("seal.signature.right", "signer", "UTTS", "reference", "5B"))));

    /** A card whose second line was read with an O, and a code beside it. */
    static final PageReading PAGE = new PageReading(
            new DocumentReading(
                    "td2",
                    DocumentInput.Channel.PAGE_IMAGE,
                    List.of("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"),
                    Optional.empty(),
                    List.of(),
                    List.of(SEAL.findings().get(0)),
                    Map.of()),
            List.of(new PageReading.Repair(1, 15, "O", "0")),
            List.of(new PageReading.Code("qr-code", SEAL)),
            Optional.of("/9j/"),
            Optional.of(Sentence.of("page.wrong-digits")),
            Duration.ofMillis(212));

    private InventedDocuments() {}
}
