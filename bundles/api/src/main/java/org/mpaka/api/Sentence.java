package org.mpaka.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something to be said to a person, in whichever language he reads.
 *
 * @param code names the sentence in the catalogues of its bundle, {@code document.expired}
 * @param arguments what its slots are filled with: numbers, codes, ISO dates; names of persons only where the reader
 *     has the right to see them
 */
public record Sentence(String code, Map<String, String> arguments) {
    public Sentence {
        arguments = Map.copyOf(arguments);
    }

    public static Sentence of(String code) {
        return new Sentence(code, Map.of());
    }

    public static Sentence of(String code, String slot, Object value) {
        return new Sentence(code, Map.of(slot, value.toString()));
    }

    public static Sentence of(String code, String slot1, Object value1, String slot2, Object value2) {
        return new Sentence(code, Map.of(slot1, value1.toString(), slot2, value2.toString()));
    }

    public Sentence with(String slot, Object value) {
        var more = new LinkedHashMap<>(arguments);
        more.put(slot, value.toString());
        return new Sentence(code, more);
    }

    /** A sentence within this one: a slot that nothing else fills holds what it says, in the reader's language. */
    public Sentence with(String slot, Sentence inner) {
        var more = new LinkedHashMap<>(arguments);
        more.put(slot + ".", inner.code());
        inner.arguments().forEach((name, value) -> more.put(slot + "." + name, value));
        return new Sentence(code, more);
    }

    /** What was given as a sentence within this one. */
    public Optional<Sentence> within(String slot) {
        var prefix = slot + ".";
        var inner = new LinkedHashMap<String, String>();
        arguments.forEach((name, value) -> {
            if (name.startsWith(prefix) && name.length() > prefix.length())
                inner.put(name.substring(prefix.length()), value);
        });
        return Optional.ofNullable(arguments.get(prefix)).map(code -> new Sentence(code, inner));
    }

    /** The code alone: arguments may be personal. */
    @Override
    public String toString() {
        return code;
    }
}
