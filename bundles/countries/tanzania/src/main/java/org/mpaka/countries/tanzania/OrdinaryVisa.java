package org.mpaka.countries.tanzania;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Admit;
import org.mpaka.api.legislation.LegalOutcome.VisaRequired;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.traveller.Purpose;

/** Everybody else needs a visa: which, for how long, for how much? */
final class OrdinaryVisa implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("TZA-V-02");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!Tanzania.foreignerEnters(facts)
                || PermitHeld.decides(facts, parameters)
                || !facts.showsPassport()
                || exempt(facts, parameters)) return Optional.empty();
        return parameters.find("visa", kind(facts, parameters)).map(row -> answer(facts, row));
    }

    private RuleAnswer answer(LegalFacts facts, LegalValue row) {
        if (facts.declaration().visaNumber().isPresent() && facts.showsDocumentInDate())
            return RuleAnswer.of(
                    this,
                    new Admit(Optional.of(row.stayFrom(facts.on()))),
                    List.of(row),
                    Sentence.of("law.tza.visa-shown", "days", row.text("days")));
        return RuleAnswer.of(
                        this,
                        new VisaRequired(row.key()),
                        List.of(row),
                        Sentence.of("law.tza.visa-needed", "days", row.text("days"))
                                .with("fee", row.text("fee"))
                                .with("currency", row.text("currency")))
                .missing("visa");
    }

    private static boolean exempt(LegalFacts facts, Parameters parameters) {
        return Tanzania.byNationality("community-pass", facts, parameters).isPresent()
                || Tanzania.byNationality("visa-exempt", facts, parameters).isPresent()
                || facts.declaration().visaNumber().isEmpty()
                        && Tanzania.byNationality("referral-visa", facts, parameters)
                                .isPresent()
                || Tanzania.comesFor(facts, Purpose.EMPLOYMENT)
                || Tanzania.comesFor(facts, Purpose.OFFICIAL)
                || Tanzania.comesFor(facts, Purpose.CREW);
    }

    private static String kind(LegalFacts facts, Parameters parameters) {
        if (Tanzania.comesFor(facts, Purpose.TRANSIT)) return "transit";
        if (Tanzania.comesFor(facts, Purpose.BUSINESS)) return "business";
        return Tanzania.byNationality("multiple-visa-only", facts, parameters).isPresent() ? "multiple" : "ordinary";
    }
}
