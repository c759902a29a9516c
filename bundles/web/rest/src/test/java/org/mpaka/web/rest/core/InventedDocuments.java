package org.mpaka.web.rest.core;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.KeyedForm;
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

    private InventedDocuments() {}
}
