package org.mpaka.api;

/**
 * A person's names as the document has them, in the document's order.
 *
 * @param surname primary identifier; may be empty when the document has only one name
 * @param givenNames secondary identifiers, separated by one space; may be empty
 */
public record PersonNames(String surname, String givenNames) {
    public PersonNames {
        surname = surname.strip();
        givenNames = givenNames.strip();
    }

    /** Never the name itself: this may end up in a log. */
    @Override
    public String toString() {
        return "PersonNames@" + Integer.toHexString(System.identityHashCode(this));
    }
}
