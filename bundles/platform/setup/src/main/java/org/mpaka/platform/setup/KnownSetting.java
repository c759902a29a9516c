package org.mpaka.platform.setup;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A key that a bundle of this distribution reads, as its metatype describes it.
 *
 * @param type of the metatype specification: String, Integer, Long, Double, Boolean …
 * @param list several values, apart by commas
 * @param required whether there is no usual value
 * @param least lower bound of a number
 * @param most upper bound of a number
 * @param options the only values there are; empty where any is possible
 */
record KnownSetting(
        String key,
        String type,
        boolean list,
        boolean required,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        List<String> options,
        String description) {

    /** What is wrong with a value; empty when nothing is, or when it is looked up elsewhere at run time. */
    Optional<String> problem(String value) {
        if (value.contains("${") || value.contains("$[")) {
            return Optional.empty();
        }
        List<String> values = list ? Arrays.asList(value.split(",")) : List.of(value);
        return values.stream()
                .map(String::strip)
                .map(this::problemOfOne)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> problemOfOne(String value) {
        return switch (type) {
            case "Integer", "Long", "Short", "Byte" -> number(value, "[+-]?[0-9]{1,18}", "a whole number");
            case "Double", "Float" -> number(value, "[+-]?[0-9]{1,18}([.][0-9]{1,18})?", "a number");
            case "Boolean" ->
                value.equals("true") || value.equals("false") ? Optional.empty() : Optional.of("write true or false");
            default ->
                options.isEmpty() || options.contains(value)
                        ? Optional.empty()
                        : Optional.of("write one of " + String.join(", ", options));
        };
    }

    private Optional<String> number(String value, String form, String wanted) {
        if (!value.matches(form)) {
            return Optional.of("write " + wanted + bounds());
        }
        var number = new BigDecimal(value);
        boolean within = least.map(bound -> number.compareTo(bound) >= 0).orElse(true)
                && most.map(bound -> number.compareTo(bound) <= 0).orElse(true);
        return within ? Optional.empty() : Optional.of("write " + wanted + bounds());
    }

    private String bounds() {
        return least.map(bound -> " from " + bound.toPlainString()).orElse("")
                + most.map(bound -> " up to " + bound.toPlainString()).orElse("");
    }
}
