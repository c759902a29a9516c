package org.mpaka.core.screening.name;

/** What a word is in a name; the code fits a byte. */
final class Kind {
    /** An ordinary word. */
    static final byte NAME = 0;
    /** A word that very many people of some country bear. */
    static final byte COMMON = 1;
    /** One letter. */
    static final byte INITIAL = 2;
    /** Joins other words and tells little by itself: AL, BIN, DE, OLE. */
    static final byte PARTICLE = 3;
    /** Read from a script that leaves vowels out. */
    static final byte CONSONANTAL = 4;
    /** Says what somebody is, not who: dropped when other words remain. */
    static final byte TITLE = 5;

    /** A title with a letter wrong, of the shipped words only: in front it is read as one, elsewhere as a name. */
    static final byte MISTYPED_TITLE = 6;

    /** Read with vowels that may not be the true ones: {@link PleneSpelling}, kana. */
    static final byte VOCALISED = 7;

    private Kind() {}
}
