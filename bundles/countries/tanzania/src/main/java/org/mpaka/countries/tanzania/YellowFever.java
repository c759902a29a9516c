package org.mpaka.countries.tanzania;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Information;
import org.mpaka.api.legislation.LegalOutcome.Refer;
import org.mpaka.api.legislation.LegalOutcome.Satisfied;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** Is a yellow fever certificate needed, coming from there, and shown? */
final class YellowFever implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("TZA-H-01");
    }

    @Override
    public LegalArea area() {
        return LegalArea.HEALTH;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!facts.entering()) return Optional.empty();
        return parameters.find("yellow-fever", "from-listed-country").map(rule -> answer(facts, parameters, rule));
    }

    private RuleAnswer answer(LegalFacts facts, Parameters parameters, LegalValue rule) {
        var from = facts.post().neighbour();
        if (from.isEmpty())
            return RuleAnswer.of(this, new Information(), List.of(rule), Sentence.of("law.tza.yellow-fever-from-where"))
                    .missing("country-of-departure");
        var listed = parameters.find("yellow-fever-country", from.get().value());
        if (listed.isEmpty())
            return RuleAnswer.of(this, new Satisfied(), List.of(rule), Sentence.of("law.tza.yellow-fever-not-listed"));
        var rows = Stream.concat(Stream.of(rule, listed.get()), infancy(facts, parameters).stream())
                .toList();
        return needed(facts, rows);
    }

    /** The age from which it is asked was not seen in a text: below it, the answer only advises. */
    private static Optional<LegalValue> infancy(LegalFacts facts, Parameters parameters) {
        return parameters.find("yellow-fever", "youngest").filter(row -> facts.mayBeYoungerThan(row.number("years")));
    }

    private RuleAnswer needed(LegalFacts facts, List<LegalValue> rows) {
        var shown = facts.declaration().yellowFeverCertificate();
        if (shown.isEmpty())
            return RuleAnswer.of(this, new Information(), rows, Sentence.of("law.tza.yellow-fever-ask"))
                    .missing("yellow-fever-certificate");
        return shown.get()
                ? RuleAnswer.of(this, new Satisfied(), rows, Sentence.of("law.tza.yellow-fever-shown"))
                : RuleAnswer.of(
                        this, new Refer(ReferralReason.HEALTH), rows, Sentence.of("law.tza.yellow-fever-missing"));
    }
}
