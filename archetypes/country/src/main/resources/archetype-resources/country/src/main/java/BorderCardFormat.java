package ${package};

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;
import org.mpaka.api.document.CheckDigit;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.DocumentFormat;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The border card of ${title}, an INVENTED document: two lines of 30.
 *
 * <pre>
 * BC${code}number(9)d birth(6)d expiry(6)d&lt;     without the blanks; d: check digit as in Doc 9303-3, weights 7 3 1
 * SURNAME&lt;&lt;GIVEN&lt;NAMES&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;
 * </pre>
 */
@Component
public final class BorderCardFormat implements DocumentFormat {
    private static final int WIDTH = 30;
    private static final int[] WEIGHTS = {7, 3, 1};

    @Activate
    public BorderCardFormat() {}

    @Override
    public String id() {
        return "${prefix}-border-card";
    }

    @Override
    public Optional<DocumentReading> read(List<String> lines, DocumentInput.Channel channel, LocalDate today) {
        if (lines.size() != 2 || !lines.stream().allMatch(line -> line.length() == WIDTH)) return Optional.empty();
        if (!lines.get(0).startsWith("BC${code}")) return Optional.empty();

        var digits = List.of(
                digit("number", lines.get(0), 5, 14),
                digit("birth", lines.get(0), 15, 21),
                digit("expiry", lines.get(0), 22, 28));
        var number = text(lines.get(0).substring(5, 14)).filter(some -> !some.contains(" "));
        var birth = date(lines.get(0).substring(15, 21), today);
        var expiry = date(lines.get(0).substring(22, 28), today.plusYears(50));
        var names = text(lines.get(1));

        var findings = new ArrayList<DocumentFinding>();
        digits.forEach(digit -> findings.add(finding(digit.field(), digit.right() ? "right" : "wrong")));
        if (number.isEmpty()) findings.add(finding("number", "unreadable"));
        if (birth.isEmpty()) findings.add(finding("birth", "unreadable"));
        if (expiry.isEmpty()) findings.add(finding("expiry", "unreadable"));
        if (names.isEmpty()) findings.add(finding("names", "unreadable"));

        var document = number.isPresent() && names.isPresent()
                ? Optional.of(card(number.get(), lines.get(1), birth, expiry))
                : Optional.<TravelDocument>empty();
        return Optional.of(new DocumentReading(id(), channel, lines, document, digits, findings, Map.of()));
    }

    private static TravelDocument card(
            String number, String nameLine, Optional<LocalDate> birth, Optional<LocalDate> expiry) {
        var names = nameLine.split("<<", 2);
        return new TravelDocument(
                "BC",
                DocumentType.NATIONAL_ID,
                ${Country}LawBook.${code},
                number,
                new PersonNames(words(names[0]), names.length > 1 ? words(names[1]) : ""),
                !nameLine.endsWith("<"),
                ${Country}LawBook.${code},
                birth.map(PartialDate::of).orElse(PartialDate.UNKNOWN),
                Sex.UNSPECIFIED,
                expiry,
                "");
    }

    private static DocumentFinding finding(String field, String what) {
        var answer = what.equals("right") ? CheckAnswer.PASSED : CheckAnswer.FAILED;
        return new DocumentFinding(field, answer, Sentence.of("${prefix}.card." + field + "." + what));
    }

    private static CheckDigit digit(String field, String line, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) sum += value(line.charAt(i)) * WEIGHTS[(i - from) % WEIGHTS.length];
        char expected = (char) ('0' + sum % 10);
        return new CheckDigit(field, 0, to, line.charAt(to), expected, line.charAt(to) == expected);
    }

    private static int value(char character) {
        if (character >= '0' && character <= '9') return character - '0';
        return character >= 'A' && character <= 'Z' ? character - 'A' + 10 : 0;
    }

    /** Capital letters, figures and fillers that say something; empty otherwise. */
    private static Optional<String> text(String field) {
        return Optional.of(field)
                .filter(some -> some.matches("[A-Z0-9<]+"))
                .map(BorderCardFormat::words)
                .filter(some -> !some.isEmpty());
    }

    private static String words(String field) {
        return field.replace('<', ' ').strip().replaceAll(" +", " ");
    }

    /** Two figures for the year: of this century, or of the last if that would be after the latest day it can be. */
    private static Optional<LocalDate> date(String yymmdd, LocalDate latest) {
        try {
            var date = LocalDate.parse("20" + yymmdd, DateTimeFormatter.BASIC_ISO_DATE);
            return Optional.of(date.isAfter(latest) ? date.minusYears(100) : date);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
