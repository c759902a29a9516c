package org.mpaka.api.alert;

/**
 * What became of the last hits of a list: how often the machine's pairs were the same person.
 *
 * @param decided how many of the last {@value #LAST} decided hits there are
 * @param same how many of these were found to be the same
 */
public record EarlierHits(int decided, int same) {
    /** How many are looked back on. */
    public static final int LAST = 200;
}
