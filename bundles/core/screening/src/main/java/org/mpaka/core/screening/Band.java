package org.mpaka.core.screening;

/** How much a score weighs. */
public enum Band {
    WEAK,
    MEDIUM,
    STRONG;

    /** Nothing below it is ever looked at; lists may set their threshold from here on. */
    public static final double FLOOR = 0.70;

    /** The threshold as shipped. */
    public static final double THRESHOLD = 0.80;

    public static final double MEDIUM_FROM = 0.88;
    public static final double STRONG_FROM = 0.95;

    public static Band of(double score) {
        if (score >= STRONG_FROM) return STRONG;
        return score >= MEDIUM_FROM ? MEDIUM : WEAK;
    }
}
