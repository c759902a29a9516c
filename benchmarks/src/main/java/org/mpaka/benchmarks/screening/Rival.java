package org.mpaka.benchmarks.screening;

import java.io.IOException;

/** A way to find listed names. */
interface Rival {
    String name();

    void build(SpeedList list) throws IOException;

    /**
     * @param withYear only entries of about the year, or of unknown year
     * @return entries, best first
     */
    int[] search(SpeedQuery query, boolean withYear) throws IOException;

    /** How many queries are enough; slow ones get fewer. */
    int queries();

    /** Bytes held, 0 where it is not known. */
    default long bytes() {
        return 0;
    }
}
