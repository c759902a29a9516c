package org.mpaka.core.screening.index;

/** Takes the rows that may be hits, one after the other. */
interface RowSink {
    /** Compares a row that promises enough. False when no other row can be better than what was found. */
    boolean take(int row);

    /** The rank that a row can have at best, {@link Rank#NONE} when it can be no hit. */
    double promise(int row);

    /** What a hit scores at least. */
    double floor();

    /** The rank that a row must exceed to be among the best; 0 as long as there is room. */
    double least();
}
