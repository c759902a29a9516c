package org.mpaka.core.screening;

/**
 * A listed person who may be the one asked for, and why; taken from the match that made the score.
 *
 * @param entry the caller's number
 * @param score 0 to 1
 */
public record PersonHit(
        int entry, double score, NameMatch name, BirthMatch birth, Agreement nationality, Agreement sex) {
    public Band band() {
        return Band.of(score);
    }
}
