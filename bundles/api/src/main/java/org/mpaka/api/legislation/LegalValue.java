package org.mpaka.api.legislation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.DateRange;

/**
 * One dated value.
 *
 * @param id of the row
 * @param values by name: numbers, codes, ISO dates, as text
 * @param unit of the numbers: {@code days}, {@code USD}, {@code months}
 */
public record LegalValue(
        RuleId id,
        String table,
        String key,
        Map<String, String> values,
        Optional<String> unit,
        DateRange inForce,
        List<Citation> citations,
        Confidence confidence) {
    public LegalValue {
        values = Map.copyOf(values);
        citations = List.copyOf(citations);
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    /** A length of stay in days: {@code days}, or {@code months} counted by the calendar from the first day. */
    public int stayFrom(LocalDate first) {
        if (values.containsKey("days")) return number("days");
        return (int) ChronoUnit.DAYS.between(first, first.plusMonths(number("months")));
    }

    public boolean says(String name, String value) {
        return value.equals(values.get(name));
    }

    /** @throws IllegalStateException when the row lacks it */
    public String text(String name) {
        var value = values.get(name);
        if (value == null) throw new IllegalStateException(id + " has no " + name);
        return value;
    }
}
