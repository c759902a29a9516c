package org.mpaka.core.screening;

/**
 * A listed person who may be the one asked for, and why; taken from the match that made the score.
 *
 * @param entry the caller's number
 * @param score 0 to 1
 * @param birthPlace agrees when the places share a word that is a name
 */
public record PersonHit(
        int entry,
        double score,
        NameMatch name,
        BirthMatch birth,
        Agreement nationality,
        Agreement sex,
        Agreement birthPlace) {
    public Band band() {
        return Band.of(score);
    }
}
