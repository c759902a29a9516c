package org.mpaka.core.screening;

/** Why two words of names count as alike. */
public enum Way {
    /** Letter by letter, diacritics and case aside. */
    SAME,
    /** Other spellings of one sound, or nearly one: OU and U, KH and H, doubled letters, R and L, another vowel. */
    SOUND,
    /** A short or foreign form in common use: BOB and ROBERT, YOHANA and JOHN. */
    SHORT_FORM,
    /** The traveller's document cuts the word off. */
    CUT,
    /** Some letters differ, as typing and copying make them. */
    SPELLING,
    /** The same consonants: what transliterations of one written word have in common. */
    CONSONANTS,
    /** One side gives the first letter only. */
    INITIAL,
    /** Not alike. */
    NONE
}
