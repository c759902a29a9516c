package org.mpaka.core.screening.index;

/** Takes the rows that may be hits, one after the other. */
interface RowSink {
    /** Compares a row that promises enough. False when no other row can be better than what was found. */
    boolean take(int row);

    /** What a row can score at best, less than 0 when it can be no hit. */
    double promise(int row);

    /** Rows that score less are none. */
    double floor();

    /** What a row must score more than to be among the best; 0 as long as there is room. */
    double least();
}
