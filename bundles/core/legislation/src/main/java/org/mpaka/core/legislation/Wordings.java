package org.mpaka.core.legislation;

import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** Texts that people must give. */
final class Wordings {
    private static final int SHORTEST = 3;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_SOURCE = 200;

    private Wordings() {}

    static String reason(String given) {
        return within("reason", given.strip(), LONGEST_REASON);
    }

    static String source(String given) {
        return within("source", given.strip(), LONGEST_SOURCE);
    }

    private static String within(String field, String text, int longest) {
        if (text.length() < SHORTEST || text.length() > longest)
            throw new MpakaException(ErrorCode.INVALID_FIELD, field, SHORTEST + "–" + longest);
        return text;
    }
}
