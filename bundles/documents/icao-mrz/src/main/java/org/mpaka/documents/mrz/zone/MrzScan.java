package org.mpaka.documents.mrz.zone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;
import org.mpaka.api.document.CheckDigit;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.TravelDocument;

/** One zone being read: takes field by field and notes what is right and wrong with each. */
public final class MrzScan {
    private final List<String> lines;
    private final LocalDate today;
    private final List<CheckDigit> checkDigits = new ArrayList<>(5);
    private final List<DocumentFinding> findings = new ArrayList<>(8);
    private final Map<String, String> suggestions = new LinkedHashMap<>(2);

    public MrzScan(List<String> lines, LocalDate today) {
        this.lines = lines;
        this.today = today;
    }

    /** The document code, without fillers. */
    public String documentCode(Span span, String first) {
        String code = span.in(lines);
        boolean known = first.indexOf(code.charAt(0)) >= 0 && (letter(code.charAt(1)) || code.charAt(1) == '<');
        if (!known) failed(MrzField.CODE, MrzField.CODE.sentence("unknown").with("code", code));
        return MrzNames.words(code);
    }

    /** Of a state or organisation; empty when it is not one to three letters followed by fillers. */
    public Optional<CountryCode> country(MrzField field, Span span) {
        String text = span.in(lines);
        int length = text.indexOf('<') < 0 ? text.length() : text.indexOf('<');
        for (int i = 0; i < text.length(); i++) {
            if (i < length ? letter(text.charAt(i)) : text.charAt(i) == '<') continue;
            strangeCharacter(field, span, i);
            String letters = Misreadings.letters(text.substring(0, length));
            if (ends(text, length) && lettersOnly(letters)) suggest(field, letters);
            return Optional.empty();
        }
        if (length > 0) return Optional.of(CountryCode.of(text.substring(0, length)));
        missing(field);
        return Optional.empty();
    }

    public PersonNames names(Span span) {
        String text = span.in(lines);
        var names = MrzNames.read(text);
        if (names.surname().isEmpty() && names.givenNames().isEmpty()) missing(MrzField.NAMES);
        onlyLettersAndFillers(span, text);
        suggestNames(text, names);
        return names;
    }

    /** Shown beside the name as it was read, which stays what it is. */
    private void suggestNames(String text, PersonNames read) {
        var names = MrzNames.read(Misreadings.letters(text));
        if (!names.equals(read) && lettersOnly((names.surname() + names.givenNames()).replace(" ", "")))
            suggest(MrzField.NAMES, MrzNames.suggestion(names));
    }

    public void onlyLettersAndFillers(Span span, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (letter(text.charAt(i)) || text.charAt(i) == '<') continue;
            strangeCharacter(MrzField.NAMES, span, i);
            return;
        }
    }

    public boolean truncated(Span span) {
        if (!MrzNames.truncated(span.in(lines))) return false;
        note(MrzField.NAMES, CheckAnswer.NOT_POSSIBLE, MrzField.NAMES.sentence("truncated"));
        return true;
    }

    /**
     * The document number.
     *
     * @param more where a number longer than the field goes on; empty when the format does not allow for it
     * @param onlyWhenRight the number goes on only if its check digit bears that out, for a format that does not provide
     *     for it: its optional data are something else as a rule, and the missing digit is a fault
     */
    public MrzNumber number(Span span, Optional<Span> more, boolean onlyWhenRight) {
        String field = span.in(lines);
        char check = span.after(lines);
        if (check == '<' && more.isPresent() && field.indexOf('<') < 0) {
            String optional = more.get().in(lines);
            var number = MrzNumber.continued(field, optional)
                    .filter(it -> !onlyWhenRight || CheckDigits.of(it.value()) == optional.charAt(it.taken() - 1));
            if (number.isPresent()) {
                var last = more.get();
                int column = last.from() + number.get().taken() - 1;
                String whole = number.get().value();
                alphanumeric(MrzField.NUMBER, span, field);
                char found = lines.get(last.line()).charAt(column);
                if (!check(MrzField.NUMBER, last.line(), column, found, CheckDigits.of(whole), false))
                    Misreadings.fitting(whole, found).ifPresent(it -> suggest(MrzField.NUMBER, it));
                return number.get();
            }
        }
        String value = field.replace("<", "");
        if (value.isEmpty()) missing(MrzField.NUMBER);
        guarded(MrzField.NUMBER, span, field, false);
        return new MrzNumber(value, 0);
    }

    /** Optional data with a check digit of its own, which may be a filler when there are none. */
    public void guardedOptional(Span span) {
        String text = span.in(lines);
        guarded(MrzField.OPTIONAL, span, text, text.chars().allMatch(character -> character == '<'));
    }

    private void guarded(MrzField field, Span span, String text, boolean fillerAllowed) {
        alphanumeric(field, span, text);
        if (!check(field, span, CheckDigits.of(text), fillerAllowed))
            Misreadings.fitting(text, span.after(lines)).ifPresent(it -> suggest(field, it.replace("<", "")));
    }

    public PartialDate birth(Span span) {
        String text = span.in(lines);
        var birth = MrzDates.birth(text, today);
        if (!birth.wellFormed())
            failed(MrzField.BIRTH, MrzField.BIRTH.sentence("not-a-date").with("text", text));
        else if (!birth.date().isWhole())
            note(MrzField.BIRTH, CheckAnswer.NOT_POSSIBLE, MrzField.BIRTH.sentence("partial"));
        boolean right = check(MrzField.BIRTH, span, CheckDigits.of(text), text.equals("<<<<<<"));
        if (!right || !birth.wellFormed()) {
            String figures = Misreadings.figures(text);
            var other = MrzDates.birth(figures, today);
            if (other.wellFormed() && CheckDigits.of(figures) == Misreadings.figure(span.after(lines)))
                suggest(MrzField.BIRTH, other.date().toString());
        }
        return birth.date();
    }

    public Optional<LocalDate> expiry(Span span, PartialDate birth) {
        String text = span.in(lines);
        var expiry = MrzDates.expiry(text, birth, today);
        boolean none = text.equals("<<<<<<");
        if (none) note(MrzField.EXPIRY, CheckAnswer.NOT_POSSIBLE, MrzField.EXPIRY.sentence("none"));
        else if (expiry.isEmpty())
            failed(MrzField.EXPIRY, MrzField.EXPIRY.sentence("not-a-date").with("text", text));
        boolean right = check(MrzField.EXPIRY, span, CheckDigits.of(text), none);
        if (!right || !none && expiry.isEmpty()) {
            String figures = Misreadings.figures(text);
            if (CheckDigits.of(figures) == Misreadings.figure(span.after(lines)))
                MrzDates.expiry(figures, birth, today).ifPresent(it -> suggest(MrzField.EXPIRY, it.toString()));
        }
        return expiry;
    }

    public Sex sex(Span span) {
        char sex = span.in(lines).charAt(0);
        if (sex == 'F') return Sex.FEMALE;
        if (sex == 'M') return Sex.MALE;
        if (sex != '<' && sex != 'X') strangeCharacter(MrzField.SEX, span, 0);
        return Sex.UNSPECIFIED;
    }

    /** At the end of a line, over the pieces given. */
    public void composite(List<Span> pieces, int line) {
        int column = lines.get(line).length() - 1;
        char found = lines.get(line).charAt(column);
        char expected = CheckDigits.of(lines, pieces);
        if (!check(MrzField.COMPOSITE, line, column, found, expected, false) && Misreadings.figure(found) == expected)
            suggest(MrzField.COMPOSITE, Character.toString(expected));
    }

    public void note(MrzField field, CheckAnswer answer, Sentence sentence) {
        findings.add(new DocumentFinding(field.id(), answer, sentence));
    }

    public void missing(MrzField field) {
        failed(field, field.sentence("missing"));
    }

    public String text(Span span) {
        return span.in(lines);
    }

    public DocumentReading finish(String format, DocumentInput.Channel channel, Optional<TravelDocument> document) {
        return new DocumentReading(format, channel, lines, document, checkDigits, findings, suggestions);
    }

    private void alphanumeric(MrzField field, Span span, String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (letter(character) || character >= '0' && character <= '9' || character == '<') continue;
            strangeCharacter(field, span, i);
            return;
        }
    }

    private boolean check(MrzField field, Span span, char expected, boolean fillerAllowed) {
        return check(field, span.line(), span.to(), span.after(lines), expected, fillerAllowed);
    }

    private boolean check(MrzField field, int line, int column, char found, char expected, boolean fillerAllowed) {
        boolean right = found == expected || fillerAllowed && found == '<';
        checkDigits.add(new CheckDigit(field.id(), line, column, found, expected, right));
        if (right) findings.add(field.rightDigit());
        else
            failed(
                    field,
                    at(field.sentence("check-digit.wrong"), line, column)
                            .with("found", found)
                            .with("expected", expected));
        return right;
    }

    private void strangeCharacter(MrzField field, Span span, int offset) {
        char character = span.in(lines).charAt(offset);
        failed(
                field,
                at(field.sentence("character"), span.line(), span.from() + offset)
                        .with("character", character));
    }

    /** Persons count from one. */
    private static Sentence at(Sentence sentence, int line, int column) {
        return sentence.with("line", line + 1).with("position", column + 1);
    }

    private void failed(MrzField field, Sentence sentence) {
        note(field, CheckAnswer.FAILED, sentence);
    }

    private void suggest(MrzField field, String value) {
        suggestions.put(field.id(), value);
    }

    /** Nothing but fillers from here on. */
    private static boolean ends(String text, int from) {
        for (int i = from; i < text.length(); i++) if (text.charAt(i) != '<') return false;
        return from > 0;
    }

    private static boolean lettersOnly(String text) {
        for (int i = 0; i < text.length(); i++) if (!letter(text.charAt(i))) return false;
        return true;
    }

    private static boolean letter(char character) {
        return character >= 'A' && character <= 'Z';
    }
}
