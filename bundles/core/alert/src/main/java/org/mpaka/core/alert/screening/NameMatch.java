package org.mpaka.core.alert.screening;

import java.util.Set;
import org.mpaka.api.alert.AlertName.Quality;

/**
 * How a traveller's name and a listed one compare.
 *
 * @param score 0 to 1
 * @param ways how the words were found alike
 * @param edits letters that differ, in all words
 * @param otherOrder the words come in another order
 * @param joined words written together in one and apart in the other
 * @param missing words of the longer name without a counterpart
 * @param unmatched words of the shorter name without a counterpart
 * @param rare at least one word that few listed names have
 */
record NameMatch(
        double score,
        Set<TokenSimilarity.Way> ways,
        int edits,
        boolean otherOrder,
        boolean joined,
        int missing,
        int unmatched,
        boolean rare,
        Quality quality) {

    /** In one word, for the lane. */
    enum Kind {
        SAME,
        CLOSE,
        PART
    }

    Kind kind() {
        boolean exact = ways.stream().allMatch(way -> way == TokenSimilarity.Way.SAME);
        if (unmatched == 0 && missing == 0) return exact && !joined ? Kind.SAME : Kind.CLOSE;
        return exact && unmatched == 0 ? Kind.PART : Kind.CLOSE;
    }
}
