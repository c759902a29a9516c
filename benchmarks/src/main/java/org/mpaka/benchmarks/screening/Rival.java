package org.mpaka.benchmarks.screening;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** A way to find listed names. */
interface Rival {
    String name();

    void build(SpeedList list) throws IOException;

    /**
     * @param withYear only entries of about the year, or of unknown year
     * @return entries, best first
     */
    int[] search(SpeedQuery query, boolean withYear) throws IOException;

    /** As before, some entries put aside. */
    default int[] search(SpeedQuery query, boolean withYear, IntPredicate wanted) throws IOException {
        return Arrays.stream(search(query, withYear)).filter(wanted).toArray();
    }

    /** How many queries are enough; slow ones get fewer. */
    int queries();

    /** Bytes held, 0 where it is not known. */
    default long bytes() {
        return 0;
    }
}
