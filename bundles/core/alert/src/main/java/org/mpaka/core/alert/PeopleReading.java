package org.mpaka.core.alert;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.PeopleColumns;
import org.mpaka.api.alert.PeopleColumns.Field;
import org.mpaka.core.alert.screening.LatinFolding;

/** Reads people from a table: what a cell says that cannot be understood is noted and left out of the comparison. */
final class PeopleReading {
    static final int MOST_PEOPLE = 100_000;

    private static final int LONGEST_CELL = 400;
    private static final Map<Field, Set<String>> USUAL = Map.of(
            Field.NAME, Set.of("NAME", "FULL NAME", "FULLNAME", "NOM COMPLET", "NOM ET PRENOM", "JINA", "JINA KAMILI"),
            Field.SURNAME, Set.of("SURNAME", "LAST NAME", "LASTNAME", "FAMILY NAME", "NOM", "UKOO", "JINA LA UKOO"),
            Field.GIVEN_NAMES,
                    Set.of(
                            "GIVEN NAMES",
                            "GIVENNAMES",
                            "GIVEN NAME",
                            "FIRST NAME",
                            "FIRSTNAME",
                            "FIRST NAMES",
                            "PRENOM",
                            "PRENOMS",
                            "MAJINA",
                            "JINA LA KWANZA"),
            Field.BIRTH,
                    Set.of(
                            "BIRTH",
                            "BIRTHDATE",
                            "BIRTH DATE",
                            "DATE OF BIRTH",
                            "DOB",
                            "DATE DE NAISSANCE",
                            "NAISSANCE",
                            "TAREHE YA KUZALIWA"),
            Field.NATIONALITY, Set.of("NATIONALITY", "NATIONALITE", "URAIA", "CITIZENSHIP"),
            Field.SEX, Set.of("SEX", "GENDER", "SEXE", "JINSIA"),
            Field.DOCUMENT_NUMBER,
                    Set.of(
                            "DOCUMENT NUMBER",
                            "DOCUMENTNUMBER",
                            "DOCUMENT",
                            "PASSPORT",
                            "PASSPORT NUMBER",
                            "PASSPORT NO",
                            "PASSEPORT",
                            "NUMERO DE DOCUMENT",
                            "NUMERO DE PASSEPORT",
                            "NAMBARI YA PASIPOTI"),
            Field.DOCUMENT_ISSUER,
                    Set.of(
                            "DOCUMENT ISSUER",
                            "DOCUMENTISSUER",
                            "ISSUER",
                            "ISSUING STATE",
                            "ISSUING COUNTRY",
                            "EMETTEUR"),
            Field.REFERENCE, Set.of("REFERENCE", "REF", "ID", "SEAT", "STAFF NUMBER", "SIEGE", "MATRICULE"));

    private final PeopleTable table;
    private final Map<Field, Integer> columns;

    PeopleReading(InputStream file, PeopleColumns wanted) throws IOException {
        table = new PeopleTable(file);
        columns = columns(table.headings(), wanted);
    }

    private Map<Field, Integer> columns(List<String> headings, PeopleColumns wanted) {
        var folded = headings.stream().map(LatinFolding::fold).toList();
        var found = new EnumMap<Field, Integer>(Field.class);
        for (var field : Field.values()) {
            var named = wanted.headings().get(field);
            for (int i = 0; i < folded.size(); i++) {
                boolean fits = named == null
                        ? USUAL.getOrDefault(field, Set.of()).contains(folded.get(i))
                        : headings.get(i).equalsIgnoreCase(named);
                if (fits) found.putIfAbsent(field, i);
            }
            if (named != null && !found.containsKey(field)) throw table.unreadable("no column " + named);
        }
        if (!found.containsKey(Field.NAME) && !found.containsKey(Field.SURNAME))
            throw table.unreadable("no column of names among " + String.join(", ", headings));
        return found;
    }

    /** All lines, people or set aside, in the file's order. */
    List<PeopleLine> read() throws IOException {
        var lines = new ArrayList<PeopleLine>();
        for (var row = table.row(); row.isPresent(); row = table.row()) {
            if (lines.size() == MOST_PEOPLE) throw new MpakaException(ErrorCode.TOO_LARGE, MOST_PEOPLE);
            lines.add(line(row.get()));
        }
        if (lines.isEmpty()) throw table.unreadable("no person in it");
        return lines;
    }

    private PeopleLine line(List<String> cells) {
        var notes = new ArrayList<Sentence>();
        var surname = cell(cells, Field.SURNAME);
        var name = cell(cells, Field.NAME);
        if (name.isEmpty()) name = (surname + " " + cell(cells, Field.GIVEN_NAMES)).strip();
        var reference = cell(cells, Field.REFERENCE);
        if (name.chars().noneMatch(Character::isLetter))
            return PeopleLine.setAside(table.line(), reference, name, Sentence.of("alert.people-no-name"));
        var issuer = PeopleCells.country(cell(cells, Field.DOCUMENT_ISSUER), notes);
        return new PeopleLine(
                table.line(),
                reference,
                name,
                PeopleCells.names(surname, cell(cells, Field.GIVEN_NAMES), name),
                PeopleCells.birth(cell(cells, Field.BIRTH), notes),
                PeopleCells.country(cell(cells, Field.NATIONALITY), notes),
                PeopleCells.sex(cell(cells, Field.SEX), notes),
                Optional.of(cell(cells, Field.DOCUMENT_NUMBER)).filter(number -> !number.isEmpty()),
                issuer,
                notes,
                Optional.empty());
    }

    private String cell(List<String> cells, Field field) {
        var column = columns.get(field);
        if (column == null || column >= cells.size()) return "";
        var text = cells.get(column);
        return text.substring(0, Math.min(LONGEST_CELL, text.length()));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "PeopleReading of %d columns", columns.size());
    }
}
