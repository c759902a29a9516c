package org.mpaka.countries.burundi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Grant;
import org.mpaka.api.legislation.LegalOutcome.Refer;
import org.mpaka.api.legislation.LegalOutcome.VisaRequired;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.traveller.Purpose;

/** What visa does a foreigner get at this border post, and what does it cost? */
final class VisaOnArrival implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("BDI-V-04");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!Burundi.foreignerEnters(facts) || PermitHeld.decides(facts, parameters) || exempt(facts, parameters))
            return Optional.empty();
        var transit =
                facts.declaration().purpose().filter(Purpose.TRANSIT::equals).isPresent();
        var place = facts.post().kind().name();
        return parameters
                .find("visa-on-arrival", transit ? "transit-" + place : place)
                .or(() -> parameters.find("visa-on-arrival", place))
                .map(row -> answer(facts, row));
    }

    private static boolean exempt(LegalFacts facts, Parameters parameters) {
        return !facts.showsPassport()
                || !facts.showsDocumentInDate()
                || Burundi.freeMovement(facts, parameters).isPresent()
                || BilateralWaiver.waiver(facts, parameters).isPresent()
                || facts.declaration().purpose().filter(Purpose.CREW::equals).isPresent();
    }

    private RuleAnswer answer(LegalFacts facts, LegalValue row) {
        if (row.says("registeredBefore", "yes")
                && facts.declaration().visaNumber().isEmpty())
            return RuleAnswer.of(this, new VisaRequired("e-visa"), List.of(row), Sentence.of("law.bdi.e-visa-first"))
                    .missing("visa");
        if (!row.values().containsKey("fee"))
            return RuleAnswer.of(
                            this,
                            new Refer(ReferralReason.VISA),
                            List.of(row),
                            Sentence.of("law.bdi.visa-on-arrival"),
                            Sentence.of("law.bdi.fee-not-seen"))
                    .missing("fee-order");
        var grant = new Grant(
                "visa-on-arrival", row.stayFrom(facts.on()), new BigDecimal(row.text("fee")), row.text("currency"));
        return RuleAnswer.of(
                this,
                grant,
                List.of(row),
                Sentence.of("law.bdi.visa-fee", "fee", row.text("fee"), "currency", row.text("currency")));
    }
}
