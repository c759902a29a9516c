package org.mpaka.core.screening.identifier;

/**
 * A number as listed.
 *
 * @param entry the caller's own number of the entry; hits give it back
 * @param country three letters of the issuing state, empty when not known; of no meaning for a {@link IdentifierKind#VIN}
 * @param number as printed: case, spaces, hyphens and fillers do not count
 */
public record ListedIdentifier(int entry, IdentifierKind kind, String country, String number) {
    /** Never the number. */
    @Override
    public String toString() {
        return "ListedIdentifier " + entry;
    }
}
