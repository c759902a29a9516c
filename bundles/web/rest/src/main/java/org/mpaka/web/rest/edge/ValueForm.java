package org.mpaka.web.rest.edge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Sentence;

/** How a value is written, for who wrote it otherwise: in no language, and never by the name of a class. */
final class ValueForm {
    private static final int MOST_NAMES = 40;
    private static final Map<Class<?>, String> EXAMPLES = Map.of(
            LocalDate.class, "2026-11-22",
            Instant.class, "2026-11-22T08:14:00Z",
            UUID.class, "0192a6e0-0000-7000-8000-000000000002",
            LocalTime.class, "22:30",
            Integer.class, "123",
            int.class, "123",
            long.class, "123",
            Boolean.class, "true, false",
            boolean.class, "true, false",
            String.class, "\"…\"");

    private ValueForm() {}

    /** @param type may be anything */
    static Optional<String> of(@Nullable Class<?> type) {
        if (type == null) return Optional.empty();
        if (!type.isEnum()) return Optional.ofNullable(EXAMPLES.get(type));
        return Optional.of(Arrays.stream(type.getEnumConstants())
                .limit(MOST_NAMES)
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", ")));
    }

    /** That a field, or a part of an address, cannot be read. */
    static Sentence unreadable(String field, @Nullable Class<?> type) {
        return of(type).map(form -> Sentence.of("rest.unreadable-field-form", "field", field, "form", form))
                .orElseGet(() -> Sentence.of("rest.unreadable-field", "field", field));
    }
}
