package org.mpaka.core.screening.name;

import org.mpaka.core.screening.Way;

/**
 * How likely two names laid beside each other are one person's, from 0 to 1000.
 *
 * <p>Names are dropped and added all the time: words that only one side has cost little. Words that face each other and
 * disagree cost as much as they weigh. What common words agree on says less than what rare ones do.
 */
public final class NameScore {
    /** What a name left out costs of its weight, where two rare words agree; more where less agrees. */
    private static final double LEFT_OUT = 0.10;

    private static final double LEFT_OUT_COMMON = 0.40;
    private static final double LEFT_OUT_MIXED = 0.20;
    private static final double ONE_WORD = 0.62;
    private static final double NO_WORD = 0.6;
    private static final double ONE_OF_SEVERAL = 0.55;
    private static final double RARE_WORD = 0.96;
    private static final double COMMON_WORD = 0.86;
    private static final double CONTRADICTION = 1.25;

    /** How much a word counts: letters, within bounds. */
    public static int weight(Words words, int i) {
        return switch (words.kind[i]) {
            case Kind.PARTICLE -> 1;
            case Kind.INITIAL -> 4;
            case Kind.COMMON -> 2 + Math.min(words.length(i), 7);
            default -> 2 + Math.min(words.length(i), 8);
        };
    }

    /** The least that agreement of some weight is divided by, when so much is left on both sides. */
    public static double total(double agreeing, double askedLeft, double listedLeft) {
        double contradiction = Math.min(askedLeft, listedLeft);
        return agreeing
                + contradiction * CONTRADICTION
                + (Math.max(askedLeft, listedLeft) - contradiction) * LEFT_OUT / 2;
    }

    void of(Alignment names, AskedName asked, Words listed, int[] numbers, int count) {
        double agreeing = 0;
        double weights = 0;
        double whole = 0;
        double rare = 0;
        boolean initials = asked.truncated();
        for (int i = 0; i < names.pairs; i++) {
            double alike = Likeness.thousandths(names.likeness[i]) / 1000.0;
            double weight = 0;
            boolean telling = false;
            for (int k = 0; k < names.askedWords[i]; k++) {
                weight += weight(asked.words(), names.asked[i] + k);
                telling |= asked.words().kind[names.asked[i] + k] != Kind.PARTICLE;
            }
            for (int k = 0; k < names.listedWords[i]; k++) weight += weight(listed, numbers[names.listed[i] + k]);
            weight /= 2;
            agreeing += weight * alike;
            weights += weight;
            if (!telling) continue;
            boolean initial = Likeness.way(names.likeness[i]) == Way.INITIAL || asked.isInitial(names.asked[i]);
            initials |= initial;
            if (!initial) whole += Math.max(names.askedWords[i], names.listedWords[i]);
            if (!initial && isRare(asked.words(), names.asked[i], listed, numbers[names.listed[i]])) rare += alike;
        }
        double askedLeft = left(names.askedLeft, asked.words(), AskedName.IN_ORDER, asked.count());
        double listedLeft = left(names.listedLeft, listed, numbers, count);
        double contradiction = Math.min(askedLeft, listedLeft);
        double leftOut = Math.abs(askedLeft - listedLeft);
        if (asked.truncated()) leftOut = listedLeft > askedLeft ? leftOut * 0.2 : leftOut;
        double cost = rare >= 1.6 ? LEFT_OUT : rare >= 0.8 ? LEFT_OUT_MIXED : LEFT_OUT_COMMON;
        if (whole < 2) cost = ONE_WORD;
        double total = weights + contradiction * CONTRADICTION + leftOut * cost;
        double score = total == 0 ? 0 : agreeing / total;
        names.score = (int) Math.round(1000
                * score
                * confidence(
                        whole,
                        rare,
                        initials,
                        telling(asked.words(), AskedName.IN_ORDER, asked.count()) == 1
                                && telling(listed, numbers, count) == 1));
    }

    /** One word and an initial: Ali K. is many people, D. Ndayizeye fewer. One word of several is anybody. */
    private static double confidence(double whole, double rare, boolean initials, boolean singleNames) {
        if (whole >= 2 || singleNames) return 1;
        if (whole == 0) return NO_WORD;
        if (!initials) return ONE_OF_SEVERAL;
        return rare > 0.95 ? RARE_WORD : COMMON_WORD;
    }

    /** Neither word is borne by very many people. */
    public static boolean isRare(Words asked, int a, Words listed, int l) {
        return asked.kind[a] == Kind.NAME && listed.kind[l] == Kind.NAME && asked.length(a) >= 4;
    }

    private static int telling(Words words, int[] numbers, int count) {
        int telling = 0;
        for (int i = 0; i < count; i++) if (words.isTelling(numbers[i])) telling++;
        return telling;
    }

    private static double left(int bits, Words words, int[] numbers, int count) {
        double left = 0;
        for (int i = 0; i < count; i++) if ((bits >> i & 1) != 0) left += weight(words, numbers[i]);
        return left;
    }
}
