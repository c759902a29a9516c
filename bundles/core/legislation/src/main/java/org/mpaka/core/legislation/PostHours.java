package org.mpaka.core.legislation;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.PostClosed;
import org.mpaka.api.legislation.LegalOutcome.Refer;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/**
 * Is the post open at this hour? The house's own answer for every country: a row of the table {@value #TABLE} says from when
 * ({@code opens: "06:00"}) until when ({@code closes: "18:00"}, not included; earlier than {@code opens}: on the next day). A
 * post without a row is taken for open. A citizen who comes home is not turned away without a second look.
 */
record PostHours(CountryCode country) implements LegalRule {
    static final String TABLE = "post-hours";

    private static final RuleId RULE = RuleId.of("MPAKA-HOURS");
    private static final Set<String> VALUES = Set.of("opens", "closes");

    @Override
    public RuleId id() {
        return RULE;
    }

    @Override
    public LegalArea area() {
        return LegalArea.POINT_OF_ENTRY;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        return parameters
                .find(TABLE, facts.post().id().value())
                .filter(row -> facts.hour().filter(hour -> !open(row, hour)).isPresent())
                .map(row -> closed(facts, row));
    }

    private RuleAnswer closed(LegalFacts facts, LegalValue row) {
        var said = Sentence.of("law.post-hours", "post", facts.post().name(), "opens", row.text("opens"))
                .with("closes", row.text("closes"));
        return facts.entering() && facts.isNationalOf(country)
                ? RuleAnswer.of(
                        this,
                        new Refer(ReferralReason.OTHER),
                        List.of(row),
                        said,
                        Sentence.of("law.citizen-outside-hours"))
                : RuleAnswer.of(this, new PostClosed(), List.of(row), said);
    }

    private static boolean open(LegalValue row, LocalTime hour) {
        var opens = LocalTime.parse(row.text("opens"));
        var closes = LocalTime.parse(row.text("closes"));
        boolean begun = !hour.isBefore(opens);
        boolean over = !hour.isBefore(closes);
        return closes.isAfter(opens) ? begun && !over : begun || !over;
    }

    /** What is wrong with a row of the table. */
    static Optional<Sentence> fault(LegalValue row) {
        if (!row.values().keySet().equals(VALUES))
            return Optional.of(LawFault.because("hours-needed", "key", row.key()));
        try {
            var opens = LocalTime.parse(row.text("opens"));
            return opens.equals(LocalTime.parse(row.text("closes")))
                    ? Optional.of(LawFault.because("hours-same", "key", row.key()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(LawFault.because("hours-form", "key", row.key()));
        }
    }
}
