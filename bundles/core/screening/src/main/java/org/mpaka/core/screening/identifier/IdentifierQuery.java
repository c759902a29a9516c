package org.mpaka.core.screening.identifier;

/**
 * The number to look for.
 *
 * @param country three letters of the issuing state, empty when not known
 * @param number as typed or read: case, spaces, hyphens and fillers do not count
 */
public record IdentifierQuery(IdentifierKind kind, String country, String number) {
    /** Never the number. */
    @Override
    public String toString() {
        return "IdentifierQuery";
    }
}
