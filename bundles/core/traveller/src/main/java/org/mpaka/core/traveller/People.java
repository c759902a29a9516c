package org.mpaka.core.traveller;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.core.storage.Sql;

/** Reads persons and their documents. */
final class People {
    private static final int NAMESAKES = 20;

    /** A join that begins with the document: Derby would scan all persons for an IN with a subquery. */
    private static final String HOLDERS = "SELECT DISTINCT t." + Person.COLUMNS.replace(", ", ", t.")
            + " FROM traveller_document d JOIN traveller t ON t.id = d.traveller_id WHERE ";

    private People() {}

    static Optional<Person> find(Sql sql, TravellerId id) throws SQLException {
        return sql.find(Person.class, "SELECT " + Person.COLUMNS + " FROM traveller WHERE id = ?", id);
    }

    /** Who stands for a person, merges followed; the person himself where he is not in the register. */
    static TravellerId root(Sql sql, TravellerId id) throws SQLException {
        return sql.find(TravellerId.class, "SELECT root_id FROM traveller WHERE id = ?", id)
                .orElse(id);
    }

    /** Everybody who was merged into one, himself included, the oldest first. */
    static List<Person> group(Sql sql, TravellerId root) throws SQLException {
        return sql.query(
                Person.class, "SELECT " + Person.COLUMNS + " FROM traveller WHERE root_id = ? ORDER BY id", root);
    }

    /** All rows of persons who showed the document, the last seen first. */
    static List<Person> holders(Sql sql, DocumentKey document) throws SQLException {
        return sql.query(
                Person.class,
                HOLDERS + "d.number_key = ? AND d.issuer = ? ORDER BY t.seen_at DESC, t.id",
                document.number(),
                document.issuer());
    }

    /** The same without knowing the issuer. */
    static List<Person> holders(Sql sql, String numberKey) throws SQLException {
        return sql.query(Person.class, HOLDERS + "d.number_key = ? ORDER BY t.seen_at DESC, t.id", numberKey);
    }

    /** Who showed the document and may be this person; the last seen where several wait to be merged. */
    static Optional<Person> holder(Sql sql, DocumentKey document, PersonNames names, PartialDate birth, Sex sex)
            throws SQLException {
        if (document.ifUsable().isEmpty()) return Optional.empty();
        return holders(sql, document).stream()
                .filter(known -> SamePerson.mayBe(names, birth, sex, known.names(), known.birth(), known.sex()))
                .findFirst();
    }

    /** Others of the same names, in whatever order, and the same whole birth date. */
    static List<TravellerId> namesakes(Sql sql, PersonNames names, PartialDate birth, Optional<TravellerId> but)
            throws SQLException {
        if (!birth.isWhole()) return List.of();
        return sql.query(
                TravellerId.class,
                "SELECT DISTINCT root_id FROM traveller WHERE name_key = ? AND birth = ? AND root_id <> ?"
                        + " ORDER BY root_id FETCH FIRST " + NAMESAKES + " ROWS ONLY",
                NameWords.key(names),
                birth,
                but.map(TravellerId::toString).orElse(""));
    }

    /** Persons with the documents of all that were merged into them, in the order asked; unknown ones left out. */
    static List<Traveller> travellers(Sql sql, List<TravellerId> roots) throws SQLException {
        if (roots.isEmpty()) return List.of();
        var marks = marks(roots);
        var persons = new LinkedHashMap<TravellerId, Person>();
        sql.each(
                Person.class,
                person -> persons.put(person.id(), person),
                "SELECT " + Person.COLUMNS + " FROM traveller WHERE id IN (" + marks + ")",
                roots.toArray());
        var shown = new LinkedHashMap<TravellerId, List<DocumentReference>>();
        sql.each(
                Shown.class,
                row -> add(shown.computeIfAbsent(row.holder(), root -> new ArrayList<>()), row.document()),
                "SELECT t.root_id AS holder, d.issuer, d.document_type, d.document_number, d.expiry FROM traveller t"
                        + " JOIN traveller_document d ON d.traveller_id = t.id WHERE t.root_id IN (" + marks + ")"
                        + " ORDER BY d.shown_at DESC, d.number_key, d.issuer, d.document_type, d.traveller_id",
                roots.toArray());
        return roots.stream()
                .flatMap(root -> Optional.ofNullable(persons.get(root)).stream())
                .map(person -> person.with(shown.getOrDefault(person.id(), List.of())))
                .toList();
    }

    /** Persons each with the documents he showed himself, whoever he was merged into. */
    static List<Traveller> apart(Sql sql, List<Person> persons) throws SQLException {
        if (persons.isEmpty()) return List.of();
        var ids = persons.stream().map(Person::id).toList();
        var shown = new LinkedHashMap<TravellerId, List<DocumentReference>>();
        sql.each(
                Shown.class,
                row -> add(shown.computeIfAbsent(row.holder(), holder -> new ArrayList<>()), row.document()),
                "SELECT d.traveller_id AS holder, d.issuer, d.document_type, d.document_number, d.expiry"
                        + " FROM traveller_document d WHERE d.traveller_id IN (" + marks(ids) + ")"
                        + " ORDER BY d.shown_at DESC, d.number_key, d.issuer, d.document_type",
                ids.toArray());
        return persons.stream()
                .map(person -> person.with(shown.getOrDefault(person.id(), List.of())))
                .toList();
    }

    static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static void add(List<DocumentReference> documents, DocumentReference document) {
        if (!documents.contains(document)) documents.add(document);
    }

    /** A document of a person, or of one merged into him. */
    private record Shown(
            TravellerId holder,
            CountryCode issuer,
            DocumentType documentType,
            String documentNumber,
            Optional<LocalDate> expiry) {
        DocumentReference document() {
            return new DocumentReference(issuer, documentType, documentNumber, expiry);
        }
    }
}
