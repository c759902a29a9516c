package org.mpaka.core.screening.name;

import org.mpaka.core.screening.Way;

/**
 * How likely two names laid beside each other are one person's, from 0 to 1000.
 *
 * <p>Names are dropped and added all the time: words that only one side has cost little. Words that face each other and
 * disagree cost as much as they weigh. What common words agree on says less than what rare ones do. One for one thread.
 */
public final class NameScore {
    /** What a name left out costs of its weight, where two rare words agree; more where less agrees. */
    private static final double LEFT_OUT = 0.10;

    private static final double LEFT_OUT_COMMON = 0.40;
    private static final double LEFT_OUT_MIXED = 0.20;
    private static final double ONE_WORD = 0.62;
    private static final double NO_WORD = 0.6;
    private static final double ONE_OF_SEVERAL = 0.55;
    /** The only word of a name that is rare, among several: with a date that agrees a hit, without one none. */
    private static final double RARE_OF_SEVERAL = 0.824;

    /** The same where a particle agrees too: AL SAFWAN among AL ASSAF SAFWAN. */
    private static final double RARE_WITH_PARTICLE = 0.92;

    /** What the others cost then. */
    private static final double OTHERS_OF_RARE = 0.02;

    /** What agrees as surely as the same letters. */
    private static final double SURELY = 0.96;

    private static final double RARE_WORD = 0.96;
    private static final double COMMON_WORD = 0.80;
    /** Of what a missing word costs, where the name was cut off. */
    private static final double TRUNCATED = 0.2;

    /** No word agrees beside another one. */
    public static final int ONE_ALONE = -1;

    /** No word agrees beside another one, and the name may have no other. */
    public static final int ONE_OF_ALL = -2;

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
     *     one word agrees, rare or not; {@link #ONE_OF_ALL} where that may be enough
     */
    public static double leftOver(double askedLeft, double listedLeft, int rare, boolean truncated) {
        double contradiction = Math.min(askedLeft, listedLeft);
        double cost =
                switch (rare) {
                    case ONE_OF_ALL -> OTHERS_OF_RARE;
                    case ONE_ALONE -> ONE_WORD;
                    case 0 -> LEFT_OUT_COMMON;
                    case 1 -> LEFT_OUT_MIXED;
                    default -> LEFT_OUT;
                };
        double leftOut = Math.max(askedLeft, listedLeft) - contradiction;
        return contradiction * CONTRADICTION + leftOut * (truncated ? cost * TRUNCATED : cost);
    }

    /** Whether the name is one word, said once, that may be rare enough to tell of somebody who has others too. */
    public static boolean mayBeOneOfSeveral(AskedName asked) {
        if (!asked.isOneWord() || asked.hasEcho() || asked.hasInitial() || asked.truncated()) return false;
        for (int a = 0; a < asked.count(); a++) if (asked.words().isTelling(a)) return mayBeRare(asked.words(), a);
        return false;
    }

    /** Whether such a name reaches a score that way. */
    public static boolean mayBeOneOfSeveral(AskedName asked, double least) {
        return mayBeOneOfSeveral(asked) && (asked.count() > 1 || least <= RARE_OF_SEVERAL);
    }

    /** What {@link #leftOver} is told where no more than one word agrees. */
    public static int alone(AskedName asked) {
        return mayBeOneOfSeveral(asked) ? ONE_OF_ALL : ONE_ALONE;
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

    private double agreeing;
    private double weights;
    /** Words that agree as a whole, and how surely those do that are not borne by very many people. */
    private double whole;

    private double rare;
    private boolean initials;
    private boolean anyWord;
    private boolean begun;

    void of(Alignment names, AskedName asked, Words listed, int[] numbers, int count) {
        agreeing = 0;
        weights = 0;
        whole = 0;
        rare = 0;
        initials = asked.truncated();
        anyWord = false;
        begun = false;
        for (int pair = 0; pair < names.pairs; pair++) add(names, pair, asked, listed, numbers);
        boolean single = !begun && asked.isOneWord() && isOneWord(listed, numbers, count);
        boolean ofSeveral = !single && whole == 1 && rare >= SURELY && mayBeOneOfSeveral(asked);
        boolean particle = names.pairs > 1 && names.askedLeft == 0;
        double askedLeft = left(names.askedLeft & ~names.askedEcho, asked.words(), AskedName.IN_ORDER, asked.count());
        double listedLeft = left(names.listedLeft & ~names.listedEcho, listed, numbers, count);
        double contradiction = Math.min(askedLeft, listedLeft);
        double leftOut = Math.abs(askedLeft - listedLeft);
        if (asked.truncated()) leftOut = listedLeft > askedLeft ? leftOut * TRUNCATED : leftOut;
        double cost = ofSeveral ? particle ? LEFT_OUT : OTHERS_OF_RARE : leftOutCost();
        double total = weights + contradiction * CONTRADICTION + leftOut * cost;
        boolean initial = initials && !anyWord && !hasTelling(names.askedLeft & ~names.askedEcho, asked.words());
        double confidence =
                ofSeveral ? particle ? RARE_WITH_PARTICLE : RARE_OF_SEVERAL : confidence(whole, rare, initial, single);
        names.score = total == 0 ? 0 : (int) Math.round(1000 * (agreeing / total) * confidence);
    }

    private double leftOutCost() {
        if (whole < 2) return ONE_WORD;
        return rare >= 1.6 ? LEFT_OUT : rare >= 0.8 ? LEFT_OUT_MIXED : LEFT_OUT_COMMON;
    }

    private void add(Alignment names, int pair, AskedName asked, Words listed, int[] numbers) {
        double alike = Likeness.thousandths(names.likeness[pair]) / 1000.0;
        int first = names.asked[pair];
        int firstListed = numbers[names.listed[pair]];
        double weight = 0;
        boolean telling = false;
        int askedTelling = 0;
        int listedTelling = 0;
        for (int word = first; word < first + names.askedWords[pair]; word++) {
            weight += weight(asked.words(), word);
            telling |= asked.words().kind[word] != Kind.PARTICLE;
            if (asked.words().isTelling(word)) askedTelling++;
        }
        for (int k = 0; k < names.listedWords[pair]; k++) {
            int word = numbers[names.listed[pair] + k];
            weight += weight(listed, word);
            if (listed.isTelling(word)) listedTelling++;
        }
        weight /= 2;
        agreeing += weight * alike;
        weights += weight;
        if (!telling) return;
        // what agrees with a particle is none itself: the beginning of any other word, or particles written as one
        boolean toParticle = listedTelling == 0 && isParticle(listed, firstListed);
        if (toParticle && (askedTelling > 0 || asked.isCut(first))) {
            anyWord = true;
            return;
        }
        boolean initial = Likeness.way(names.likeness[pair]) == Way.INITIAL || asked.isInitial(first);
        initials |= initial;
        begun |= initial && askedTelling + listedTelling > 0;
        // a particle or an initial written to its word makes it no second one, particles alone make none
        if (!initial && askedTelling > 0 && listedTelling > 0) whole += Math.max(askedTelling, listedTelling);
        if (!initial && isRare(asked.words(), first, listed, firstListed)) rare += alike;
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
