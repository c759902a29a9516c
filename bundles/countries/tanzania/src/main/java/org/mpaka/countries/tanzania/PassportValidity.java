package org.mpaka.countries.tanzania;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Refer;
import org.mpaka.api.legislation.LegalOutcome.Satisfied;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** Is a foreigner's passport valid long enough? */
final class PassportValidity implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("TZA-ADM-01");
    }

    @Override
    public LegalArea area() {
        return LegalArea.DOCUMENT;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!Tanzania.foreignerEnters(facts) || !facts.showsPassport()) return Optional.empty();
        var row = parameters.get("passport-validity", "foreigner");
        int months = row.number("months");
        var expiry = facts.document().flatMap(TravelDocument::expiry);
        if (expiry.filter(last -> !last.isBefore(facts.on().plusMonths(months))).isPresent())
            return Optional.of(RuleAnswer.of(
                    this, new Satisfied(), List.of(row), Sentence.of("law.tza.passport-valid", "months", months)));
        var answer =
                RuleAnswer.of(this, new Refer(ReferralReason.DOCUMENT), List.of(row), tooShort(facts, expiry, months));
        return Optional.of(expiry.isPresent() ? answer : answer.missing("expiry"));
    }

    private static Sentence tooShort(LegalFacts facts, Optional<LocalDate> expiry, int months) {
        var over = expiry.filter(last -> last.isBefore(facts.on()));
        if (over.isPresent()) return Sentence.of("law.tza.passport-expired", "date", over.get());
        return expiry.map(last -> Sentence.of("law.tza.passport-short", "date", last, "months", months))
                .orElseGet(() -> Sentence.of("law.tza.passport-validity", "months", months));
    }
}
