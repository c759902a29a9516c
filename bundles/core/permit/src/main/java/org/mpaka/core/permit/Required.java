package org.mpaka.core.permit;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;

/** Texts that people must give, and numbers as they are compared. */
final class Required {
    private static final int SHORTEST = 3;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_PURPOSE = 200;
    private static final int LONGEST_NUMBER = 60;

    private Required() {}

    static String reason(String given) {
        return text("reason", given, SHORTEST, LONGEST_REASON);
    }

    /** @param why it is needed, said when it is not there */
    static String reason(Optional<String> given, Sentence why) {
        return reason(given.filter(text -> !text.isBlank())
                .orElseThrow(() -> new MpakaException(ErrorCode.REASON_REQUIRED, why)));
    }

    static String purpose(String given) {
        return text("purpose", given, SHORTEST, LONGEST_PURPOSE);
    }

    static String reference(String given) {
        return text("reference", given, 1, LONGEST_NUMBER);
    }

    private static String text(String field, String given, int shortest, int longest) {
        var text = given.strip();
        if (text.length() < shortest || text.length() > longest)
            throw new MpakaException(ErrorCode.INVALID_FIELD, field, shortest + "–" + longest);
        return text;
    }

    /** A number without blanks and signs, in large letters. */
    static String key(String number) {
        var key = number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (key.isEmpty() || key.length() > LONGEST_NUMBER)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "number", "1–" + LONGEST_NUMBER);
        return key;
    }
}
