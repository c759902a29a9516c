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
    private static final double COMMON_WORD = 0.80;
    /** Of what a missing word costs, where the name was cut off. */
    private static final double TRUNCATED = 0.2;

    /** No word agrees beside another one. */
    public static final int ONE_ALONE = -1;

    /** What a word that is the same and one that begins with the initial score at most. */
    private static final double MOST_BY_INITIAL = 0.96;

    private static final double CONTRADICTION = 1.25;

    /** Shorter words are borne by very many people everywhere. */
    static final int LEAST_RARE = 4;

    /** How much a word counts: letters, within bounds. */
    static int weight(byte kind, int length) {
        return switch (kind) {
            case Kind.PARTICLE -> 1;
            case Kind.INITIAL -> 4;
            case Kind.COMMON -> 2 + Math.min(length, 7);
            default -> 2 + Math.min(length, 8);
        };
    }

    public static int weight(Words words, int i) {
        return words.weight[i];
    }

    /**
     * The least that words left on both sides cost.
     *
     * @param rare how many words may agree that are not borne by very many people; {@link #ONE_ALONE} where no more than
     *     one word agrees, rare or not
     */
    public static double leftOver(double askedLeft, double listedLeft, int rare, boolean truncated) {
        double contradiction = Math.min(askedLeft, listedLeft);
        double cost =
                rare == ONE_ALONE ? ONE_WORD : rare >= 2 ? LEFT_OUT : rare == 1 ? LEFT_OUT_MIXED : LEFT_OUT_COMMON;
        double leftOut = Math.max(askedLeft, listedLeft) - contradiction;
        return contradiction * CONTRADICTION + leftOut * (truncated ? cost * TRUNCATED : cost);
    }

    /**
     * Whether a name of one word, said once or more, and initials reaches a score only beside listed initials: the word is borne by very many
     * people, and a name that begins with the initial says little.
     */
    public static boolean needsInitial(AskedName asked, double least) {
        if (!asked.hasInitial() || asked.truncated()) return false;
        int words = 0;
        boolean rare = false;
        for (int a = 0; a < asked.count(); a++) {
            if (!asked.words().isTelling(a)) continue;
            if (asked.alike(a) == a) words++;
            rare |= mayBeRare(asked.words(), a);
        }
        return words == 1 && !rare && least > COMMON_WORD * MOST_BY_INITIAL;
    }

    /**
     * What a name scores at most that shares nothing but one word, which one side writes as two.
     *
     * @param row the first of {@code span} words asked for
     * @param listedWeight of all listed words of the pair, of which {@code word} is the first
     */
    public static double ofJoin(AskedName asked, int row, int span, Words listed, int word, int listedWeight) {
        double paired = listedWeight / 2.0;
        double left = 0;
        for (int a = 0; a < asked.count(); a++) {
            int weight = weight(asked.words(), a);
            if (a >= row && a < row + span) paired += weight / 2.0;
            else if (asked.words().isTelling(a)) left += weight;
            // an initial or a particle may be there too
            else paired += weight;
        }
        int rare = isRare(asked.words(), row, listed, word) ? 1 : 0;
        return paired / (paired + leftOver(asked.hasEcho() ? 0 : left, 0, rare, asked.truncated()));
    }

    void of(Alignment names, AskedName asked, Words listed, int[] numbers, int count) {
        double agreeing = 0;
        double weights = 0;
        double whole = 0;
        double rare = 0;
        boolean initials = asked.truncated();
        boolean anyWord = false;
        boolean begun = false;
        for (int i = 0; i < names.pairs; i++) {
            double alike = Likeness.thousandths(names.likeness[i]) / 1000.0;
            double weight = 0;
            boolean telling = false;
            int askedTelling = 0;
            int listedTelling = 0;
            for (int k = 0; k < names.askedWords[i]; k++) {
                int word = names.asked[i] + k;
                weight += weight(asked.words(), word);
                telling |= asked.words().kind[word] != Kind.PARTICLE;
                if (asked.words().isTelling(word)) askedTelling++;
            }
            for (int k = 0; k < names.listedWords[i]; k++) {
                int word = numbers[names.listed[i] + k];
                weight += weight(listed, word);
                if (listed.isTelling(word)) listedTelling++;
            }
            weight /= 2;
            agreeing += weight * alike;
            weights += weight;
            if (!telling) continue;
            // what agrees with a particle is none itself: the beginning of any other word, or particles written as one
            boolean toParticle = listedTelling == 0 && isParticle(listed, numbers[names.listed[i]]);
            if (toParticle && (askedTelling > 0 || asked.isCut(names.asked[i]))) {
                anyWord = true;
                continue;
            }
            boolean initial = Likeness.way(names.likeness[i]) == Way.INITIAL || asked.isInitial(names.asked[i]);
            initials |= initial;
            begun |= initial && askedTelling + listedTelling > 0;
            // a particle or an initial written to its word makes it no second one, particles alone make none
            if (!initial && askedTelling > 0 && listedTelling > 0) whole += Math.max(askedTelling, listedTelling);
            if (!initial && isRare(asked.words(), names.asked[i], listed, numbers[names.listed[i]])) rare += alike;
        }
        double askedLeft = left(names.askedLeft & ~names.askedEcho, asked.words(), AskedName.IN_ORDER, asked.count());
        double listedLeft = left(names.listedLeft & ~names.listedEcho, listed, numbers, count);
        double contradiction = Math.min(askedLeft, listedLeft);
        double leftOut = Math.abs(askedLeft - listedLeft);
        if (asked.truncated()) leftOut = listedLeft > askedLeft ? leftOut * TRUNCATED : leftOut;
        double cost = rare >= 1.6 ? LEFT_OUT : rare >= 0.8 ? LEFT_OUT_MIXED : LEFT_OUT_COMMON;
        if (whole < 2) cost = ONE_WORD;
        double total = weights + contradiction * CONTRADICTION + leftOut * cost;
        double score = total == 0 ? 0 : agreeing / total;
        names.score = (int) Math.round(1000
                * score
                * confidence(
                        whole,
                        rare,
                        initials && !anyWord && !hasTelling(names.askedLeft & ~names.askedEcho, asked.words()),
                        !begun && asked.isOneWord() && isOneWord(listed, numbers, count)));
    }

    /** One word and an initial: Ali K. is many people, D. Ndayizeye fewer. One word of several is anybody. */
    private static double confidence(double whole, double rare, boolean initials, boolean singleNames) {
        if (whole == 0) return NO_WORD;
        if (whole >= 2 || singleNames) return 1;
        if (!initials) return ONE_OF_SEVERAL;
        return rare > 0.95 ? RARE_WORD : COMMON_WORD;
    }

    /**
     * The most that is left of a score when so many whole words find a partner.
     *
     * @param rare whether one of them may be a word that is not borne by very many people
     * @param initials whether an initial may find its word, or the name was cut off
     */
    public static double mostConfidence(AskedName asked, int whole, boolean rare, boolean initials) {
        return whole >= 2 ? 1 : confidence(whole, rare ? 1 : 0, initials, asked.isOneWord());
    }

    private static boolean hasTelling(int bits, Words words) {
        for (int left = bits; left != 0; left &= left - 1)
            if (words.isTelling(Integer.numberOfTrailingZeros(left))) return true;
        return false;
    }

    private static boolean isParticle(Words listed, int l) {
        return listed.kind[l] == Kind.PARTICLE;
    }

    /** Neither word is borne by very many people. */
    public static boolean isRare(Words asked, int a, Words listed, int l) {
        return mayBeRare(asked, a) && isRare(listed, l);
    }

    /** Whether a listed word is not borne by very many people. */
    public static boolean isRare(Words listed, int l) {
        return listed.kind[l] == Kind.NAME;
    }

    /** Whether the word asked for is not borne by very many people. */
    public static boolean mayBeRare(Words asked, int a) {
        return asked.kind[a] == Kind.NAME && asked.length(a) >= LEAST_RARE;
    }

    /** One word, said once or more: Kamama Kamama is as little as Kamama. */
    private static boolean isOneWord(Words listed, int[] numbers, int count) {
        int only = -1;
        for (int i = 0; i < count; i++) {
            if (!listed.isTelling(numbers[i])) continue;
            if (only >= 0 && numbers[i] != only) return false;
            only = numbers[i];
        }
        return only >= 0;
    }

    private static double left(int bits, Words words, int[] numbers, int count) {
        double left = 0;
        for (int i = 0; i < count; i++) if ((bits >> i & 1) != 0) left += weight(words, numbers[i]);
        return left;
    }
}
