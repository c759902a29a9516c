package org.mpaka.api.alert;

import java.util.List;

/**
 * What one entry of a list would become.
 *
 * @param name the main name, or the number, as listed
 * @param changes field by field; all fields of an added or removed entry
 */
public record ListDifference(AlertId alert, Kind kind, String name, List<FieldChange> changes) {
    public ListDifference {
        changes = List.copyOf(changes);
    }

    /** What happens to the entry. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * @param field {@code name}, {@code birth}, {@code nationality}, {@code document}, {@code reason} …
     * @param gone values that are no longer listed
     * @param come values that are newly listed
     */
    public record FieldChange(String field, List<String> gone, List<String> come) {
        public FieldChange {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }

        @Override
        public String toString() {
            return field + " -" + gone.size() + " +" + come.size();
        }
    }

    @Override
    public String toString() {
        return kind + " " + alert;
    }
}
