package org.mpaka.core.screening;

/**
 * Words of the two names that were found alike; capital letters as the machine-readable zone has them.
 *
 * @param asked one word, or two neighbouring ones that the list writes as one
 * @param listed likewise
 * @param likeness above 0 to 1
 * @param edits letters that differ, where words within a letter or two of each other were compared
 */
public record TokenPair(String asked, String listed, Way way, double likeness, int edits) {
    public boolean isJoined() {
        return asked.indexOf(' ') >= 0 || listed.indexOf(' ') >= 0;
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "TokenPair " + way;
    }
}
