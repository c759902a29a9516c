package org.mpaka.api.permit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalValue;

/**
 * A kind of permit as the law of a day has it: a row of the table {@value #TABLE}. What the row does not say was not
 * seen, and is never made up.
 *
 * @param code the row's key: {@code eac-visitor}, {@code ujirani-mwema}
 * @param name in words
 * @param days for how many it is valid, the first and the last included
 * @param months likewise by the calendar
 * @param stayDays of each stay, where that is less than the validity
 * @param fee empty when the text was not seen; nothing when it is free
 * @param holders whose citizens may have it; empty when it is not said
 * @param zoneKm how far from the border it allows to go
 * @param advice the source may not rule: a person who may grant decides with a reason
 * @param law the row, with its citations
 */
public record PermitKind(
        String code,
        Sentence name,
        Optional<Integer> days,
        Optional<Integer> months,
        Optional<Integer> stayDays,
        Optional<Fee> fee,
        Extension extension,
        Set<CountryCode> holders,
        Optional<Integer> zoneKm,
        boolean advice,
        LegalValue law) {
    /** Name of the law's table. */
    public static final String TABLE = "permit";

    public PermitKind {
        holders = Set.copyOf(holders);
    }

    /** Whether it can be made longer. */
    public enum Extension {
        YES,
        NO,
        NOT_SEEN
    }

    /**
     * Reads a row: {@code days} or {@code months}, {@code stayDays}, {@code fee} with {@code currency},
     * {@code extension} ({@code "yes"} or {@code "no"}), {@code holders} (codes with blanks between), {@code km}.
     */
    public static PermitKind of(LegalValue row) {
        var values = row.values();
        return new PermitKind(
                row.key(),
                Sentence.of("permit.kind", "permit", row.key()),
                number(row, "days"),
                number(row, "months"),
                number(row, "stayDays"),
                Optional.ofNullable(values.get("fee"))
                        .map(amount -> new Fee(new BigDecimal(amount), row.text("currency"))),
                row.says("extension", "yes")
                        ? Extension.YES
                        : row.says("extension", "no") ? Extension.NO : Extension.NOT_SEEN,
                Arrays.stream(values.getOrDefault("holders", "").split(" "))
                        .filter(code -> !code.isEmpty())
                        .map(CountryCode::of)
                        .collect(Collectors.toSet()),
                number(row, "km"),
                !row.confidence().mayRule(),
                row);
    }

    private static Optional<Integer> number(LegalValue row, String name) {
        return Optional.ofNullable(row.values().get(name)).map(Integer::valueOf);
    }

    /** The last day it can be valid when this is the first; empty when the validity was not seen. */
    public Optional<LocalDate> lastDay(LocalDate first) {
        return days.map(first::plusDays).or(() -> months.map(first::plusMonths)).map(after -> after.minusDays(1));
    }

    /** Whether it costs nothing, and the law that says so may rule: an officer at the lane may give it. */
    public boolean isFreeByLaw() {
        return !advice && fee.filter(Fee::isNothing).isPresent();
    }
}
