package org.mpaka.core.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.StateCodes;
import org.mpaka.api.document.StateCodes.StateCode;
import org.mpaka.api.document.TravelDocument;

/** What holds for a document of any format, read or keyed: known codes, dates that can be, no specimens in earnest. */
final class SharedRules {
    /** No travel document is valid longer, so that a withdrawn code can be met this long at most. */
    private static final int LONGEST_VALIDITY_YEARS = 10;

    private static final int OLDEST_PERSON_YEARS = 125;

    private final StateCodes codes;
    private final Mode mode;

    SharedRules(StateCodes codes, Mode mode) {
        this.codes = codes;
        this.mode = mode;
    }

    List<DocumentFinding> judge(TravelDocument document, DocumentInput.Channel channel, LocalDate today) {
        var findings = new ArrayList<DocumentFinding>();
        if (channel == DocumentInput.Channel.SIMULATOR && mode == Mode.LIVE)
            findings.add(failed("document", Sentence.of("document.simulated")));
        findings.add(issuer(document, today));
        findings.add(nationality(document, today));
        birth(document, today).ifPresent(findings::add);
        document.expiry().map(expiry -> expiry(expiry, today)).ifPresent(findings::add);
        return findings;
    }

    private DocumentFinding issuer(TravelDocument document, LocalDate today) {
        var known = codes.find(document.issuer());
        if (known.isEmpty()) return failed("issuer", code("document.issuer.unknown", document.issuer()));
        return switch (known.get().kind()) {
            case STATELESS, REFUGEE, UNSPECIFIED ->
                failed("issuer", code("document.issuer.not-an-issuer", document.issuer()));
            default -> anyCode("issuer", known.get(), document, today);
        };
    }

    private DocumentFinding nationality(TravelDocument document, LocalDate today) {
        return codes.find(document.nationality())
                .map(known -> anyCode("nationality", known, document, today))
                .orElseGet(() -> failed("nationality", code("document.nationality.unknown", document.nationality())));
    }

    private DocumentFinding anyCode(String field, StateCode known, TravelDocument document, LocalDate today) {
        String base = "document." + field;
        if (known.kind() == StateCodes.Kind.NOT_ALLOCATED) return failed(field, named(base + ".not-allocated", known));
        if (known.kind() == StateCodes.Kind.SPECIMEN)
            return new DocumentFinding(
                    field,
                    mode == Mode.LIVE ? CheckAnswer.FAILED : CheckAnswer.PASSED,
                    named("document.specimen", known));
        var withdrawn = known.withdrawn()
                .filter(last -> document.expiry().orElse(today).isAfter(last.plusYears(LONGEST_VALIDITY_YEARS)));
        if (withdrawn.isPresent())
            return failed(field, named(base + ".withdrawn", known).with("date", withdrawn.get()));
        return new DocumentFinding(field, CheckAnswer.PASSED, named(base + ".known", known));
    }

    private static Optional<DocumentFinding> birth(TravelDocument document, LocalDate today) {
        var birth = document.birth();
        if (birth.earliest().filter(day -> day.isAfter(today)).isPresent())
            return Optional.of(failed("birth", Sentence.of("document.birth.future", "date", birth)));
        if (birth.latest()
                .filter(day -> day.isBefore(today.minusYears(OLDEST_PERSON_YEARS)))
                .isPresent()) return Optional.of(failed("birth", Sentence.of("document.birth.too-old", "date", birth)));
        return Optional.empty();
    }

    /** A document is good through its last day. */
    private static DocumentFinding expiry(LocalDate expiry, LocalDate today) {
        if (expiry.isBefore(today)) return failed("expiry", Sentence.of("document.expired", "date", expiry));
        return new DocumentFinding("expiry", CheckAnswer.PASSED, Sentence.of("document.in-date", "date", expiry));
    }

    private static Sentence code(String sentence, CountryCode code) {
        return Sentence.of(sentence, "code", code);
    }

    private static Sentence named(String sentence, StateCode known) {
        return Sentence.of(sentence, "code", known.code(), "country", known.code());
    }

    static DocumentFinding failed(String field, Sentence sentence) {
        return new DocumentFinding(field, CheckAnswer.FAILED, sentence);
    }
}
