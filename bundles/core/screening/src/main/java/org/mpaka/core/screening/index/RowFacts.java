package org.mpaka.core.screening.index;

import org.mpaka.core.screening.DateCode;
import org.mpaka.core.screening.Sex;
import org.mpaka.core.screening.Trust;

/** What a row knows beside its name, in one number: birth, sex, trust in the name. */
final class RowFacts {
    private static final int BIRTH = (1 << DateCode.BITS) - 1;
    private static final int SEX = DateCode.BITS;
    private static final int TRUST = SEX + 2;
    private static final int WIDE = 1 << TRUST + 2;
    private static final Trust[] TRUSTS = Trust.values();
    private static final Sex[] SEXES = Sex.values();

    private RowFacts() {}

    /** @param birth a {@link DateCode}, or for several or wide births their place in the segment */
    static int of(int birth, boolean wide, Sex sex, Trust trust) {
        return birth | sex.ordinal() << SEX | trust.ordinal() << TRUST | (wide ? WIDE : 0);
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

    static Trust trust(int facts) {
        return TRUSTS[facts >> TRUST & 3];
    }

    static int withBirth(int facts, int birth) {
        return facts & ~BIRTH | birth;
    }
}
