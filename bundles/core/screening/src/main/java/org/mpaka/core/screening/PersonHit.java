package org.mpaka.core.screening;

/**
 * A listed person who may be the one asked for, and why; taken from the match that made the score. What it says is put
 * into words when it is read, so it holds the part of the index that it was found in: read it and let it go.
 */
public interface PersonHit {
    /** The caller's number. */
    int entry();

    /** 0 to 1. */
    double score();

    /**
     * Who is shown before whom, the higher first: 2 to 3 where the day of birth is the same, 1 to 2 where nothing in a partial
     * or listed span of birth contradicts, else below 1.
     */
    double rank();

    NameMatch name();

    BirthMatch birth();

    Agreement nationality();

    Agreement sex();

    /** Agrees when the places share a word that is a name. */
    Agreement birthPlace();

    default Band band() {
        return Band.of(score());
    }
}
