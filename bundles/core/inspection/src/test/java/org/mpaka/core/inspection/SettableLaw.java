package org.mpaka.core.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.Declaration.Accompaniment;
import org.mpaka.api.traveller.TravellerClass;

/** A law of three lines: asylum is handed over, a certificate is asked for, otherwise what the test says. */
final class SettableLaw implements Legislation {
    LegalOutcome outcome = new LegalOutcome.Admit(Optional.of(90));
    boolean asksForCertificate;
    String version = "TST:1";

    @Override
    public Ruling rule(LegalFacts facts) {
        var said = facts.declaration();
        var answers = new ArrayList<RuleAnswer>();
        if (said.asksForAsylum())
            answers.add(answer("TST-ASYLUM", LegalArea.PROTECTION, new LegalOutcome.Refer(ReferralReason.ASYLUM)));
        answers.add(answer("TST-VISA", LegalArea.VISA, outcome));
        if (asksForCertificate && said.yellowFeverCertificate().isEmpty())
            answers.add(answer("TST-YF", LegalArea.HEALTH, new LegalOutcome.Information())
                    .missing("yellow-fever-certificate"));
        var travellerClass = said.asksForAsylum()
                ? TravellerClass.REFUGEE_OR_ASYLUM_SEEKER
                : said.accompaniment() == Accompaniment.ALONE
                        ? TravellerClass.UNACCOMPANIED_MINOR
                        : TravellerClass.COMMUNITY_CITIZEN;
        return new Ruling(World.BDI, facts.on(), travellerClass, answers.get(0), answers, version);
    }

    private static RuleAnswer answer(String rule, LegalArea area, LegalOutcome outcome) {
        return new RuleAnswer(
                RuleId.of(rule),
                area,
                outcome,
                List.of(Sentence.of("test.rule")),
                Set.of(),
                List.of(),
                Confidence.OFFICIAL_TEXT_SEEN,
                false);
    }

    @Override
    public List<LegalValue> table(String table, LocalDate on) {
        return List.of();
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public List<Sentence> faults() {
        return List.of();
    }
}
