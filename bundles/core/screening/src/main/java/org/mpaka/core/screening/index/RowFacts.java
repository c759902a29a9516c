package org.mpaka.core.screening.index;

import org.mpaka.core.screening.DateCode;
import org.mpaka.core.screening.Sex;

/** What a row knows beside its name, in one number: birth, sex, trust in the name. */
final class RowFacts {
    private static final int BIRTH = (1 << DateCode.BITS) - 1;
    private static final int SEX = DateCode.BITS;
    private static final int WEAK = 1 << SEX + 2;
    private static final int WIDE = 1 << SEX + 3;
    private static final Sex[] SEXES = Sex.values();

    private RowFacts() {}

    /** @param birth a {@link DateCode}, or for several or wide births their place in the segment */
    static int of(int birth, boolean wide, Sex sex, boolean weak) {
        return birth | sex.ordinal() << SEX | (weak ? WEAK : 0) | (wide ? WIDE : 0);
    }

    static int birth(int facts) {
        return facts & BIRTH;
    }

    static boolean isWide(int facts) {
        return (facts & WIDE) != 0;
    }

    static Sex sex(int facts) {
        return SEXES[facts >> SEX & 3];
    }

    static boolean isWeak(int facts) {
        return (facts & WEAK) != 0;
    }

    static int withBirth(int facts, int birth) {
        return facts & ~BIRTH | birth;
    }
}
