package org.mpaka.core.screening.index;

/** Takes the rows that may be hits, one after the other. */
interface RowSink {
    /** False when no other row can be better than what was found. */
    boolean take(int row);

    /** Whether rows whose names score this much at best can still be among the best. */
    boolean mayBeAmongBest(double name);
}
