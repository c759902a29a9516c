package org.mpaka.core.screening;

/**
 * One name of a listed person.
 *
 * @param text all parts, in any order and script
 */
public record ListedName(String text, Trust trust) {
    public static ListedName of(String text) {
        return new ListedName(text, Trust.MAIN);
    }

    /** Never the name. */
    @Override
    public String toString() {
        return "ListedName";
    }
}
