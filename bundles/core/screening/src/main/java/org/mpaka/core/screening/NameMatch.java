package org.mpaka.core.screening;

import java.util.List;

/**
 * How two names lie beside each other.
 *
 * @param askedOnly words the list has not, particles aside
 * @param listedOnly words the traveller has not, particles aside
 * @param reordered the words come in another order, beyond surname first or last
 * @param rare at least one word that agrees is not borne by very many people
 * @param trust in the listed name
 */
public record NameMatch(
        List<TokenPair> pairs,
        List<String> askedOnly,
        List<String> listedOnly,
        boolean reordered,
        boolean rare,
        Trust trust) {
    public NameMatch {
        pairs = List.copyOf(pairs);
        askedOnly = List.copyOf(askedOnly);
        listedOnly = List.copyOf(listedOnly);
    }

    /** Never the names. */
    @Override
    public String toString() {
        return "NameMatch " + pairs.size();
    }
}
