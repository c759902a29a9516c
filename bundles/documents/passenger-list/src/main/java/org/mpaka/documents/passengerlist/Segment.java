package org.mpaka.documents.passengerlist;

import java.util.List;

/**
 * A segment of an interchange.
 *
 * @param number from 1; the service string advice is not counted
 * @param elements of components; the first is element 1
 */
record Segment(int number, String tag, List<List<String>> elements) {

    /** A component, both counted from 1; empty when it is not there. */
    String get(int element, int component) {
        if (element > elements.size()) return "";
        var components = elements.get(element - 1);
        return component > components.size()
                ? ""
                : components.get(component - 1).strip();
    }

    boolean is(String wanted) {
        return tag.equals(wanted);
    }

    /** Whether the first component, its qualifier, is one of these. */
    boolean says(String... qualifiers) {
        return List.of(qualifiers).contains(get(1, 1));
    }

    @Override
    public String toString() {
        return tag + " " + number;
    }
}
