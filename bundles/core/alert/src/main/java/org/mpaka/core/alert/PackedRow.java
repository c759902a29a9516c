package org.mpaka.core.alert;

import org.mpaka.api.alert.AlertId;

/**
 * A row of the register as it is journaled: what it is made of is worked out once, where the file is read, and not again
 * on every post.
 *
 * @param change how it differs from the version in force; of a removed one only the identifier is given
 * @param json the alert
 */
record PackedRow(
        Change change,
        AlertId id,
        String hash,
        String category,
        String state,
        boolean silent,
        String searchText,
        String json) {

    /** How it differs. */
    enum Change {
        ADDED,
        CHANGED,
        REMOVED
    }

    private static final int FIELDS = 8;

    static PackedRow of(Change change, AlertRow row) {
        var alert = row.alert();
        return new PackedRow(
                change,
                alert.id(),
                row.hash(),
                alert.category().name(),
                alert.state().name(),
                alert.silent(),
                row.searchText(),
                row.json());
    }

    static PackedRow removed(AlertId id) {
        return new PackedRow(Change.REMOVED, id, "", "", "", false, "", "");
    }

    /** Fields with tabs between them; there is none within: JSON has them written out, folded names have none. */
    String line() {
        if (change == Change.REMOVED) return "R\t" + id;
        return String.join(
                "\t",
                change == Change.ADDED ? "A" : "C",
                id.value(),
                hash,
                category,
                state,
                silent ? "1" : "0",
                searchText,
                json);
    }

    static PackedRow of(String line) {
        var fields = line.split("\t", FIELDS);
        if (fields.length == 2 && fields[0].equals("R")) return removed(AlertId.of(fields[1]));
        if (fields.length != FIELDS) throw new IllegalStateException("not a row of an import");
        var change = fields[0].equals("A") ? Change.ADDED : Change.CHANGED;
        return new PackedRow(
                change,
                AlertId.of(fields[1]),
                fields[2],
                fields[3],
                fields[4],
                fields[5].equals("1"),
                fields[6],
                fields[7]);
    }

    @Override
    public String toString() {
        return change + " " + id;
    }
}
