package org.mpaka.core.legislation;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.RuleAnswer;

/** What an answer cannot be. Country bundles are not compiled here: what may not be null may be null all the same. */
final class Nonsense {
    private Nonsense() {}

    /** In English for the IT team; empty when the answer may be believed. */
    static Optional<String> in(@Nullable Optional<RuleAnswer> answer) {
        if (answer == null) return Optional.of("null for an answer");
        return answer.flatMap(Nonsense::in);
    }

    private static Optional<String> in(RuleAnswer answer) {
        if (anyNull(answer.rule(), answer.area(), answer.outcome(), answer.confidence()))
            return Optional.of("an answer with parts missing");
        if (answer.outcome() instanceof LegalOutcome.Admit admit)
            return admit.stayDays().filter(days -> days < 0).map(days -> "a stay of " + days + " days");
        if (answer.outcome() instanceof LegalOutcome.Grant grant) return in(grant);
        return Optional.empty();
    }

    private static Optional<String> in(LegalOutcome.Grant grant) {
        if (anyNull(grant.pass(), grant.fee(), grant.currency())) return Optional.of("a pass with parts missing");
        if (grant.stayDays() < 0) return Optional.of("a stay of " + grant.stayDays() + " days");
        return grant.fee().signum() < 0 ? Optional.of("a fee of " + grant.fee()) : Optional.empty();
    }

    private static boolean anyNull(@Nullable Object... parts) {
        return Stream.of(parts).anyMatch(part -> part == null);
    }
}
