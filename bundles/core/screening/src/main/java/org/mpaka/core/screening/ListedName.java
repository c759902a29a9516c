package org.mpaka.core.screening;

/**
 * One name of a listed person.
 *
 * @param text all parts, in any order and script
 * @param weak the list's owner trusts it little
 */
public record ListedName(String text, boolean weak) {
    public static ListedName of(String text) {
        return new ListedName(text, false);
    }

    /** Never the name. */
    @Override
    public String toString() {
        return "ListedName";
    }
}
