package org.mpaka.api.legislation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * A point of entry, as a row of the country's law names it.
 *
 * @param neighbour the state on the other side; empty at airports
 * @param opposite the neighbour's post facing this one
 * @param oneStop both states' controls are made in one place
 * @param province as named on the day asked about
 */
public record BorderPost(
        BorderPostId id,
        String name,
        Kind kind,
        Optional<CountryCode> neighbour,
        Optional<BorderPostId> opposite,
        boolean oneStop,
        Optional<String> province) {

    /** The table of the law that has a row for each point of entry; the key is its code. */
    public static final String TABLE = "point-of-entry";

    private static final Set<String> VALUES = Set.of("name", "kind", "neighbour", "opposite", "oneStop", "province");

    /** By what it is reached. */
    public enum Kind {
        LAND,
        AIR,
        WATER
    }

    /**
     * Reads a row of {@link #TABLE}: {@code name}, {@code kind} ({@code land}, {@code air} or {@code water}), {@code
     * oneStop} ({@code yes} or {@code no}), and where they are known {@code neighbour}, {@code opposite}, {@code province}.
     *
     * @throws MpakaException {@code INVALID_CODE} or {@code INVALID_FIELD} with what is wrong, {@code MISSING_FIELD}
     */
    public static BorderPost of(LegalValue row) {
        var values = row.values();
        for (var name : values.keySet())
            if (!VALUES.contains(name)) throw new MpakaException(ErrorCode.INVALID_FIELD, TABLE, name);
        return new BorderPost(
                BorderPostId.of(row.key()),
                required(values, "name"),
                kind(required(values, "kind")),
                find(values, "neighbour").map(CountryCode::of),
                find(values, "opposite").map(BorderPostId::of),
                yes(required(values, "oneStop")),
                find(values, "province"));
    }

    /** A post that no law names: taken for a land post without neighbour, called by its code. */
    public static BorderPost unnamed(BorderPostId id) {
        return new BorderPost(id, id.value(), Kind.LAND, Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    private static Kind kind(String word) {
        for (var kind : Kind.values()) if (kind.name().toLowerCase(Locale.ROOT).equals(word)) return kind;
        throw new MpakaException(ErrorCode.INVALID_FIELD, "kind", word);
    }

    private static boolean yes(String word) {
        if (word.equals("yes") || word.equals("no")) return word.equals("yes");
        throw new MpakaException(ErrorCode.INVALID_FIELD, "oneStop", word);
    }

    private static String required(Map<String, String> values, String name) {
        return find(values, name).orElseThrow(() -> new MpakaException(ErrorCode.MISSING_FIELD, name));
    }

    private static Optional<String> find(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).filter(text -> !text.isBlank());
    }
}
