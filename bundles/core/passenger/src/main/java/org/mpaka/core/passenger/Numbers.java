package org.mpaka.core.passenger;

import java.util.Locale;
import java.util.Optional;

/** Numbers of documents as they are compared: without blanks, hyphens and fillers. */
final class Numbers {
    private static final int LONGEST = 40;

    private Numbers() {}

    static Optional<String> plain(String number) {
        var plain = number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return plain.isEmpty() || plain.length() > LONGEST ? Optional.empty() : Optional.of(plain);
    }
}
