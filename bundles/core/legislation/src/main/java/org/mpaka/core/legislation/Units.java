package org.mpaka.core.legislation;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mpaka.api.legislation.LegalValue;

/** Whether the numbers of a row say what they are numbers of. */
final class Units {
    private static final Set<String> MEASURES = Set.of("hours", "days", "months", "years", "km");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Units() {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean isAmount(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("fee");
    }

    /** What is wrong: {@code missing}, {@code unknown}, {@code foreign}, {@code currency}, {@code number}. */
    static Optional<String> fault(LegalValue value) {
        var values = value.values();
        if (values.entrySet().stream().anyMatch(Units::badNumber)) return Optional.of("number");
        boolean numbers = values.values().stream().anyMatch(Units::isNumber);
        if (!numbers) return Optional.empty();
        var unit = value.unit().orElse("");
        if (unit.isEmpty()) return Optional.of("missing");
        if (!MEASURES.contains(unit) && !CURRENCIES.contains(unit)) return Optional.of("unknown");
        boolean paid = values.keySet().stream().anyMatch(Units::isAmount);
        if (paid && !CURRENCIES.contains(values.getOrDefault("currency", ""))) return Optional.of("currency");
        boolean fits = MEASURES.contains(unit) ? values.containsKey(unit) : unit.equals(values.get("currency"));
        return fits ? Optional.empty() : Optional.of("foreign");
    }

    /** What is named as a number must be one, and none is below zero. */
    private static boolean badNumber(Map.Entry<String, String> entry) {
        boolean must = MEASURES.contains(entry.getKey()) || isAmount(entry.getKey());
        return must && !isNumber(entry.getValue())
                || isNumber(entry.getValue()) && entry.getValue().startsWith("-");
    }
}
