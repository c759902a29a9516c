package org.mpaka.documents.alertlists;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mpaka.api.DateRange;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertName.Quality;
import org.mpaka.api.alert.ImportProblem;
import org.mpaka.api.document.DocumentType;
import org.mpaka.documents.alertlists.CsvMapping.Field;

/** Makes an alert of one row of a mapped file. */
final class CsvRow {
    private static final Map<String, DocumentType> TYPES = Map.of(
            "p", DocumentType.PASSPORT,
            "passport", DocumentType.PASSPORT,
            "v", DocumentType.VISA,
            "visa", DocumentType.VISA,
            "i", DocumentType.NATIONAL_ID,
            "id", DocumentType.NATIONAL_ID,
            "c", DocumentType.NATIONAL_ID);

    private final CsvMapping mapping;
    private final Map<Field, List<Integer>> places;
    private final CsvRecords.Csv row;
    private final Consumer<ImportProblem> problems;

    CsvRow(CsvMapping mapping, Map<Field, List<Integer>> places, CsvRecords.Csv row, Consumer<ImportProblem> problems) {
        this.mapping = mapping;
        this.places = places;
        this.row = row;
        this.problems = problems;
    }

    void read(Entry.Common usual, String legalBasis, Consumer<Alert> entries) {
        var entry = new Entry(row.line(), problems);
        entry.reference(places.containsKey(Field.REFERENCE) ? text(Field.REFERENCE) : fingerprint());
        entry.name(name(), Quality.MAIN);
        each(Field.ALIAS).forEach(alias -> entry.name(alias, Quality.GOOD_ALIAS));
        each(Field.WEAK_ALIAS).forEach(alias -> entry.name(alias, Quality.WEAK_ALIAS));
        each(Field.BIRTH).forEach(date -> entry.birth(mapping.read(date), date));
        each(Field.NATIONALITY).forEach(entry::nationality);
        entry.sex(text(Field.SEX));
        entry.birthPlace(text(Field.BIRTH_PLACE));
        var number = text(Field.DOCUMENT_NUMBER);
        if (!number.isEmpty()) entry.document(type(), number, text(Field.DOCUMENT_ISSUER));
        var common = new Entry.Common(
                usual.list(),
                usual.owner(),
                word(Field.CATEGORY, AlertCategory.class, usual.category()),
                word(Field.ACTION, AlertAction.class, usual.action()),
                validity(usual.validity()));
        var basis = text(Field.LEGAL_BASIS);
        entry.finish(common, basis.isEmpty() ? legalBasis : basis, text(Field.REASON), entries);
    }

    private String name() {
        var whole = text(Field.NAME);
        if (!whole.isEmpty()) return whole;
        var surname = text(Field.SURNAME);
        var given = text(Field.GIVEN_NAMES);
        return surname.isEmpty() || given.isEmpty() ? surname + given : surname + ", " + given;
    }

    private DocumentType type() {
        var type = text(Field.DOCUMENT_TYPE).toLowerCase(Locale.ROOT);
        return type.isEmpty() ? DocumentType.PASSPORT : TYPES.getOrDefault(type, DocumentType.OTHER);
    }

    private DateRange validity(DateRange usual) {
        var listed = text(Field.VALID_UNTIL);
        if (listed.isEmpty()) return usual;
        Optional<LocalDate> until =
                mapping.read(listed).flatMap(date -> date.to().latest());
        if (until.isEmpty()) repaired("alert-list.validity-not-understood", listed);
        return until.isEmpty() ? usual : new DateRange(usual.from(), until);
    }

    private <E extends Enum<E>> E word(Field field, Class<E> type, E usual) {
        var listed = text(field);
        if (listed.isEmpty()) return usual;
        try {
            return Enum.valueOf(type, listed.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"));
        } catch (IllegalArgumentException e) {
            repaired("alert-list.word-not-known", listed);
            return usual;
        }
    }

    private void repaired(String code, String listed) {
        var text = listed.replaceAll("\\p{Cntrl}", " ");
        problems.accept(new ImportProblem(
                row.line(), "", Sentence.of(code, "text", text.substring(0, Math.min(60, text.length()))), true));
    }

    /** Of a list without references: the row as it is. A changed row is a new entry, and the old one goes. */
    private String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var field : Field.values()) digest.update((text(field) + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Columns joined. */
    private String text(Field field) {
        return each(field).stream().collect(Collectors.joining(" "));
    }

    /** Columns each for itself. */
    private List<String> each(Field field) {
        return places.getOrDefault(field, List.of()).stream()
                .map(row::get)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
