package org.mpaka.api.alert;

/**
 * A name of a listed person.
 *
 * @param text as listed, all parts, in any script
 * @param quality of an alias
 */
public record AlertName(String text, Quality quality) {
    /** How far the list's owner trusts it. */
    public enum Quality {
        MAIN,
        GOOD_ALIAS,
        WEAK_ALIAS
    }

    @Override
    public String toString() {
        return "AlertName " + quality;
    }
}
