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
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.PeopleColumns;
import org.mpaka.api.alert.PeopleColumns.Field;
import org.mpaka.api.alert.PeoplePreview;
import org.mpaka.core.alert.screening.LatinFolding;

/** Reads people from a table: what a cell says that cannot be understood is noted and left out of the comparison. */
final class PeopleReading {
    static final int MOST_PEOPLE = 100_000;

    private static final int LONGEST_CELL = 400;

    /** Of all cells kept: a hundred and sixty for each of the most people. */
    private static final int MOST_CHARACTERS = 16_000_000;

    private static final int LONGEST_HEADING = 100;
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

    private final PeopleSheet table;
    private final List<String> headings;
    private final Map<Field, Integer> columns;
    private int characters;

    PeopleReading(InputStream file, PeopleColumns wanted) throws IOException {
        table = PeopleSheet.of(file);
        headings = table.headings();
        columns = columns(wanted);
    }

    private Map<Field, Integer> columns(PeopleColumns wanted) {
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
            if (named != null && !named.isEmpty() && !found.containsKey(field))
                throw table.unreadable("no-such-column", named);
        }
        return found;
    }

    private boolean hasNames() {
        return columns.containsKey(Field.NAME) || columns.containsKey(Field.SURNAME);
    }

    /** How the file is understood; without a column of names nothing of its lines is said. */
    PeoplePreview preview() throws IOException {
        var lines = hasNames() ? read() : List.<PeopleLine>of();
        var remarks = lines.stream()
                .flatMap(line -> Stream.concat(line.setAside().stream(), line.notes().stream())
                        .map(what -> new PeoplePreview.Remark(
                                line.line(), what, line.setAside().isPresent())))
                .limit(PeoplePreview.MOST)
                .toList();
        int setAside = count(lines, line -> line.setAside().isPresent());
        int noted = count(lines, line -> !line.notes().isEmpty());
        return new PeoplePreview(understood(), lines.size() - setAside, setAside, setAside + noted, remarks);
    }

    private static int count(List<PeopleLine> lines, Predicate<PeopleLine> wanted) {
        return (int) lines.stream().filter(wanted).count();
    }

    private List<PeoplePreview.Column> understood() {
        return IntStream.range(0, headings.size())
                .mapToObj(i -> new PeoplePreview.Column(
                        headings.get(i)
                                .substring(
                                        0,
                                        Math.min(
                                                LONGEST_HEADING, headings.get(i).length())),
                        columns.entrySet().stream()
                                .filter(entry -> entry.getValue() == i)
                                .map(Map.Entry::getKey)
                                .findFirst()))
                .toList();
    }

    /** All lines, people or set aside, in the file's order. */
    List<PeopleLine> read() throws IOException {
        if (!hasNames()) throw table.unreadable("no-column-of-names", String.join(", ", headings));
        var lines = new ArrayList<PeopleLine>();
        for (var row = table.row(); row.isPresent(); row = table.row()) {
            if (lines.size() == MOST_PEOPLE) throw new MpakaException(ErrorCode.TOO_LARGE, MOST_PEOPLE);
            lines.add(line(row.get()));
        }
        if (lines.isEmpty()) throw table.unreadable("no-person-in-it", "");
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
        int length = Math.min(LONGEST_CELL, text.length());
        characters += length;
        if (characters > MOST_CHARACTERS) throw new MpakaException(ErrorCode.TOO_LARGE, MOST_CHARACTERS);
        return text.substring(0, length);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "PeopleReading of %d columns", columns.size());
    }
}
