package org.mpaka.core.traveller;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.core.storage.Sql;

/** Writes persons as crossings show them, and their merges. */
final class PeopleWriter {
    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_NUMBER = 60;

    private PeopleWriter() {}

    /**
     * Enters a person as seen at a crossing.
     *
     * <p>A new identifier that comes with a document already known for the same person is joined to that person: two
     * posts, or two lanes at once, that each took him for new give one person, whichever entry comes first. It keeps
     * its own row, so that an officer can set it apart again.
     */
    static void see(Sql sql, Traveller traveller, DocumentReference document, Instant at) throws SQLException {
        var known = People.find(sql, traveller.id());
        if (known.isEmpty()) enter(sql, traveller, document, at);
        else if (!at.isBefore(known.get().seenAt())) update(sql, traveller, at);
        words(sql, traveller);
        document(sql, traveller.id(), document, at);
        // Documents of earlier crossings, which this node may not hold, rank behind.
        Instant earlier = at;
        for (var other : traveller.documents()) {
            earlier = earlier.minusSeconds(1);
            if (!isKnown(sql, traveller.id(), other)) document(sql, traveller.id(), other, earlier);
        }
    }

    private static void enter(Sql sql, Traveller traveller, DocumentReference document, Instant at)
            throws SQLException {
        var holder =
                People.holder(sql, DocumentKey.of(document), traveller.names(), traveller.birth(), traveller.sex());
        var root = holder.map(Person::rootId);
        sql.update(
                "INSERT INTO traveller (" + Person.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                traveller.id(),
                root.orElse(traveller.id()),
                root,
                false,
                cut(traveller.names().surname(), LONGEST_NAME),
                cut(traveller.names().givenNames(), LONGEST_NAME),
                NameWords.sorted(traveller.names()),
                NameWords.key(traveller.names()),
                traveller.birth(),
                traveller.sex(),
                traveller.nationality(),
                at);
    }

    private static void update(Sql sql, Traveller traveller, Instant at) throws SQLException {
        sql.update(
                "UPDATE traveller SET surname = ?, given_names = ?, sort_name = ?, name_key = ?, birth = ?, sex = ?,"
                        + " nationality = ?, seen_at = ? WHERE id = ?",
                cut(traveller.names().surname(), LONGEST_NAME),
                cut(traveller.names().givenNames(), LONGEST_NAME),
                NameWords.sorted(traveller.names()),
                NameWords.key(traveller.names()),
                traveller.birth(),
                traveller.sex(),
                traveller.nationality(),
                at,
                traveller.id());
    }

    /** Adds words not yet there; those of former names stay. */
    private static void words(Sql sql, Traveller traveller) throws SQLException {
        var missing = new TreeSet<>(NameWords.stored(traveller.names()));
        sql.query(String.class, "SELECT word FROM traveller_word WHERE traveller_id = ?", traveller.id())
                .forEach(missing::remove);
        var rows = new ArrayList<Object[]>();
        for (var word : missing) rows.add(new Object[] {word, traveller.id()});
        sql.batch("INSERT INTO traveller_word (word, traveller_id) VALUES (?, ?)", rows);
    }

    private static boolean isKnown(Sql sql, TravellerId id, DocumentReference document) throws SQLException {
        return sql.get(
                        Integer.class,
                        "SELECT COUNT(*) FROM traveller_document WHERE number_key = ? AND issuer = ?"
                                + " AND document_type = ? AND traveller_id = ?",
                        DocumentKey.of(document).number(),
                        document.issuer(),
                        document.type(),
                        id)
                > 0;
    }

    private static void document(Sql sql, TravellerId id, DocumentReference document, Instant at) throws SQLException {
        var key = DocumentKey.of(document);
        if (key.ifUsable().isEmpty()) return;
        int changed = sql.update(
                "UPDATE traveller_document SET shown_at = CASE WHEN shown_at < ? THEN ? ELSE shown_at END"
                        + " WHERE number_key = ? AND issuer = ? AND document_type = ? AND traveller_id = ?",
                at,
                at,
                key.number(),
                key.issuer(),
                document.type(),
                id);
        if (changed > 0) return;
        sql.update(
                "INSERT INTO traveller_document (number_key, issuer, document_type, traveller_id, document_number,"
                        + " expiry, shown_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                key.number(),
                key.issuer(),
                document.type(),
                id,
                cut(document.number(), LONGEST_NUMBER),
                document.expiry(),
                at);
    }

    /** Everybody who is the merged one becomes the kept one. Nothing when either is unknown here or they are one. */
    static void merge(Sql sql, TravellerId kept, TravellerId merged) throws SQLException {
        if (People.find(sql, kept).isEmpty() || People.find(sql, merged).isEmpty()) return;
        var into = People.root(sql, kept);
        var from = People.root(sql, merged);
        if (into.equals(from)) return;
        sql.update("UPDATE traveller SET merged_into = ?, set_apart = ? WHERE id = ?", into, false, from);
        sql.update("UPDATE traveller SET root_id = ? WHERE root_id = ?", into, from);
    }

    /** Sets a person apart again with those merged into him before. Nothing when he is not merged. */
    static void unmerge(Sql sql, TravellerId unmerged) throws SQLException {
        var person = People.find(sql, unmerged);
        if (person.isEmpty() || person.get().mergedInto().isEmpty()) return;
        var group = People.group(sql, person.get().rootId());
        sql.update("UPDATE traveller SET merged_into = NULL, set_apart = ? WHERE id = ?", true, unmerged);
        for (var id : mergedInto(unmerged, group))
            sql.update("UPDATE traveller SET root_id = ? WHERE id = ?", unmerged, id);
    }

    /** The person and all who were merged into him, directly or through others. */
    private static List<TravellerId> mergedInto(TravellerId person, List<Person> group) {
        var found = new ArrayList<TravellerId>(List.of(person));
        for (int i = 0; i < found.size(); i++) {
            var into = found.get(i);
            for (var other : group)
                if (other.mergedInto().filter(into::equals).isPresent() && !found.contains(other.id()))
                    found.add(other.id());
        }
        return found;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
