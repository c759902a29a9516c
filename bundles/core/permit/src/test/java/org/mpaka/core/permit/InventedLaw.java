package org.mpaka.core.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.DateRange;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.permit.PermitKind;

/** Kinds of permits of no country. */
final class InventedLaw implements Legislation {
    private static final List<LegalValue> ROWS = List.of(
            row("visa", Map.of("days", "30", "fee", "70", "currency", "USD", "extension", "yes"), true),
            row("pass", Map.of("months", "6", "fee", "0", "currency", "USD", "holders", "TZA KEN"), true),
            row("transit", Map.of("days", "3", "fee", "40", "currency", "USD", "extension", "no"), true),
            row("year", Map.of("months", "12", "stayDays", "90", "fee", "100", "currency", "USD"), true),
            row("residence", Map.of(), true),
            row("advice", Map.of("days", "14", "fee", "0", "currency", "USD"), false));

    private static LegalValue row(String key, Map<String, String> values, boolean rules) {
        return new LegalValue(
                RuleId.of("UTO-P-01"),
                PermitKind.TABLE,
                key,
                values,
                Optional.empty(),
                DateRange.ALWAYS,
                List.of(),
                rules ? Confidence.OFFICIAL_TEXT_SEEN : Confidence.UNVERIFIED);
    }

    @Override
    public Ruling rule(LegalFacts facts) {
        throw new IllegalStateException("nobody is ruled on here");
    }

    @Override
    public List<LegalValue> table(String table, LocalDate on) {
        return table.equals(PermitKind.TABLE) ? ROWS : List.of();
    }

    @Override
    public Set<String> tables() {
        return Set.of(PermitKind.TABLE);
    }

    @Override
    public List<Sentence> faults() {
        return List.of();
    }
}
