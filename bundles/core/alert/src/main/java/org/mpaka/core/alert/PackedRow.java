package org.mpaka.core.alert;

import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;

/**
 * A row of a list as an import journals it: worked out once, where the file is read. The applier keeps it as it is.
 *
 * @param searchText see {@link AlertRow}
 * @param json of the alert; empty of a removed one
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

    /** What becomes of it in the version. */
    enum Change {
        ADDED("A"),
        CHANGED("C"),
        REMOVED("R"),
        /** The same as before, written again because too much of the list is out of date. */
        KEPT("K");

        private final String letter;

        Change(String letter) {
            this.letter = letter;
        }

        private static Change of(String letter) {
            for (var change : values()) if (change.letter.equals(letter)) return change;
            throw new IllegalStateException("not a row of an import");
        }
    }

    private static final int HEAD_FIELDS = 7;

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

    Alert.State alertState() {
        return Alert.State.valueOf(state);
    }

    /** All but the alert itself: fields with tabs between them; there is none within, folded names have none. */
    String head() {
        if (change == Change.REMOVED) return "R\t" + id;
        return String.join("\t", change.letter, id.value(), hash, category, state, silent ? "1" : "0", searchText);
    }

    static PackedRow of(String head, String json) {
        var fields = head.split("\t", HEAD_FIELDS);
        if (fields.length == 2 && fields[0].equals("R")) return removed(AlertId.of(fields[1]));
        if (fields.length != HEAD_FIELDS) throw new IllegalStateException("not a row of an import");
        return new PackedRow(
                Change.of(fields[0]),
                AlertId.of(fields[1]),
                fields[2],
                fields[3],
                fields[4],
                fields[5].equals("1"),
                fields[6],
                json);
    }

    /** A head and its alert in one line, as earlier versions of this software packed them. */
    static PackedRow ofLine(String line) {
        int end = -1;
        for (int i = 0; i < HEAD_FIELDS; i++) {
            end = line.indexOf('\t', end + 1);
            if (end < 0) return of(line, "");
        }
        return of(line.substring(0, end), line.substring(end + 1));
    }

    @Override
    public String toString() {
        return change + " " + id;
    }
}
