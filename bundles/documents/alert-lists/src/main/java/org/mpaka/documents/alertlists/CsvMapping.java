package org.mpaka.documents.alertlists;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mpaka.api.alert.BirthRange;

/**
 * Which column of a file is what. Faults are said in words an administrator can act on.
 *
 * @param columns the columns, by their headings, that make a field; several are joined in their order, several names of
 *     {@code alias} stay apart
 * @param dates patterns of {@link DateTimeFormatter}, tried one after the other; where none fits, a date with its year
 *     first is understood all the same
 */
record CsvMapping(CsvRecords.Dialect dialect, Map<Field, List<String>> columns, List<DateTimeFormatter> dates) {
    /** What a column can be. */
    enum Field {
        REFERENCE,
        NAME,
        SURNAME,
        GIVEN_NAMES,
        ALIAS,
        WEAK_ALIAS,
        BIRTH,
        NATIONALITY,
        SEX,
        BIRTH_PLACE,
        DOCUMENT_NUMBER,
        DOCUMENT_ISSUER,
        DOCUMENT_TYPE,
        CATEGORY,
        ACTION,
        LEGAL_BASIS,
        REASON,
        VALID_UNTIL;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final String WORDS =
            Arrays.stream(Field.values()).map(Field::word).collect(Collectors.joining(", "));

    /** @param columns {@code field=heading}, {@code given-names=firstname+middlename} */
    static CsvMapping of(String separator, String encoding, String[] columns, String[] datePatterns) {
        var mapping = new EnumMap<Field, List<String>>(Field.class);
        values(columns).forEach(column -> put(mapping, column));
        if (Stream.of(Field.NAME, Field.SURNAME, Field.DOCUMENT_NUMBER).noneMatch(mapping::containsKey))
            throw fault("columns: none of name, surname and document-number is given; without them there is nobody"
                    + " and nothing to look for");
        var dialect = new CsvRecords.Dialect(separator(separator), charset(encoding), "", false);
        var dates = values(datePatterns).map(CsvMapping::pattern).toList();
        return new CsvMapping(dialect, Map.copyOf(mapping), dates);
    }

    /** A file of settings gives several values as one line with commas, a program as they are. */
    private static Stream<String> values(String... setting) {
        return Arrays.stream(setting)
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static void put(Map<Field, List<String>> mapping, String column) {
        var parts = column.split("=", 2);
        if (parts.length < 2 || parts[1].isBlank())
            throw fault("columns: '" + column + "' is not of the form field=heading");
        var word = parts[0].strip().toLowerCase(Locale.ROOT);
        var field = Arrays.stream(Field.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> fault("columns: '" + parts[0].strip() + "' is not a field; fields are " + WORDS));
        var headings = Arrays.stream(parts[1].split("\\+"))
                .map(CsvMapping::heading)
                .filter(heading -> !heading.isEmpty())
                .toList();
        if (mapping.put(field, headings) != null)
            throw fault("columns: '" + word + "' is given twice; join columns with a plus, field=one+two");
    }

    /** Capitals and spaces around make no difference. */
    static String heading(String text) {
        return text.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    }

    private static char separator(String text) {
        var one = text.equalsIgnoreCase("tab") || text.equals("\\t") ? "\t" : text;
        if (one.length() != 1 || one.charAt(0) == '"' || one.charAt(0) == '\n' || one.charAt(0) == '\r')
            throw fault("separator: one character is meant, or the word tab, not '" + text + "'");
        return one.charAt(0);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw fault("encoding: '" + name + "' is not known here; UTF-8, ISO-8859-1 and windows-1252 are usual");
        }
    }

    private static DateTimeFormatter pattern(String pattern) {
        try {
            // u is the year that can be wrong; y, which people write, needs an era in strict reading
            return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw fault("datePatterns: '" + pattern + "' is not understood; write d for the day, M for the month and y"
                    + " for the year, as in d-M-yyyy");
        }
    }

    private static IllegalArgumentException fault(String words) {
        return new IllegalArgumentException(words);
    }

    /** Where the columns of each field are. @param missing takes headings that are mapped and not there */
    Map<Field, List<Integer>> places(List<String> headings, List<String> missing) {
        var known = headings.stream().map(CsvMapping::heading).toList();
        var places = new EnumMap<Field, List<Integer>>(Field.class);
        columns.forEach((field, wanted) -> {
            var at = new ArrayList<Integer>();
            for (var heading : wanted) {
                int place = known.indexOf(heading);
                if (place < 0) missing.add(heading);
                at.add(place);
            }
            places.put(field, at);
        });
        return places;
    }

    /** The day, month or year a text gives in one of the patterns. */
    Optional<BirthRange> read(String text) {
        for (var pattern : dates) {
            var parsed = parse(pattern, text.strip());
            if (parsed.isPresent()) return date(parsed.get());
        }
        return ListedDates.yearFirst(text);
    }

    private static Optional<TemporalAccessor> parse(DateTimeFormatter pattern, String text) {
        try {
            return Optional.of(pattern.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<BirthRange> date(TemporalAccessor parsed) {
        int year = part(parsed, ChronoField.YEAR);
        int month = part(parsed, ChronoField.MONTH_OF_YEAR);
        return ListedDates.of(year, month, part(parsed, ChronoField.DAY_OF_MONTH), false);
    }

    private static int part(TemporalAccessor date, ChronoField field) {
        return date.isSupported(field) ? date.get(field) : 0;
    }
}
