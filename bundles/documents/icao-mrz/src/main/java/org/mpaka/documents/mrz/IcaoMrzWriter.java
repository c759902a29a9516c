package org.mpaka.documents.mrz;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.Sex;
import org.mpaka.api.document.MrzWriter;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.documents.mrz.zone.CheckDigits;
import org.mpaka.documents.mrz.zone.Span;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Writes what the formats of this bundle read. */
@Component
public final class IcaoMrzWriter implements MrzWriter {
    private static final int NUMBER_WIDTH = 9;
    private static final Pattern SPECIAL = Pattern.compile("[^A-Z0-9]");

    @Activate
    public IcaoMrzWriter() {}

    @Override
    public List<String> write(String format, TravelDocument document) {
        var layout = MrzLayout.find(format)
                .orElseThrow(() -> new MpakaException(ErrorCode.INVALID_CODE, "document format", format));
        var zone = new Zone(layout);
        zone.put(layout.code(), code(layout, document.code()));
        zone.put(layout.issuer(), document.issuer().value());
        zone.put(
                layout.names(),
                MrzNameField.write(document.names(), layout.names().length()));
        zone.put(layout.nationality(), document.nationality().value());
        zone.guarded(layout.birth(), date(document.birth()));
        zone.put(layout.sex(), sex(document.sex()));
        zone.guarded(
                layout.expiry(),
                document.expiry().map(PartialDate::of).map(IcaoMrzWriter::date).orElse("<<<<<<"));
        numberAndOptional(zone, layout, document);
        if (layout.optionalChecked()) zone.guardOptional(layout.optional().get(0));
        if (!layout.composite().isEmpty()) zone.close(layout);
        return zone.lines();
    }

    private static String code(MrzLayout layout, String code) {
        boolean fits = code.matches("[A-Z]{1,2}") && layout.first().indexOf(code.charAt(0)) >= 0;
        if (!fits) throw new MpakaException(ErrorCode.INVALID_FIELD, "document code", code);
        return code;
    }

    private static void numberAndOptional(Zone zone, MrzLayout layout, TravelDocument document) {
        String number = allowed(document.number());
        String optional = allowed(document.optionalData());
        if (number.isEmpty()) throw new MpakaException(ErrorCode.INVALID_FIELD, "document number", "empty");
        if (number.length() <= NUMBER_WIDTH) {
            zone.guarded(layout.number(), number);
        } else {
            boolean possible = layout.longNumbers() && !layout.optionalChecked() && number.indexOf('<') < 0;
            if (!possible)
                throw new MpakaException(ErrorCode.INVALID_FIELD, "document number", "more than 9 characters");
            zone.put(layout.number(), number.substring(0, NUMBER_WIDTH));
            String rest = number.substring(NUMBER_WIDTH) + CheckDigits.of(number);
            optional = optional.isEmpty() ? rest : rest + '<' + optional;
        }
        var first = layout.optional().get(0);
        if (optional.length() > first.length())
            throw new MpakaException(ErrorCode.INVALID_FIELD, "optional data", "more than " + first.length());
        zone.put(first, optional);
    }

    private static String allowed(String text) {
        return SPECIAL.matcher(text.strip().toUpperCase(Locale.ROOT)).replaceAll("<");
    }

    private static String date(PartialDate date) {
        return figures(date.year()) + figures(date.month()) + figures(date.day());
    }

    private static String figures(int number) {
        return number == 0 ? "<<" : String.format(Locale.ROOT, "%02d", number % 100);
    }

    private static String sex(Sex sex) {
        return sex == Sex.FEMALE ? "F" : sex == Sex.MALE ? "M" : "<";
    }

    /** Lines full of fillers, written over field by field. */
    private static final class Zone {
        private final char[][] lines;

        Zone(MrzLayout layout) {
            lines = new char[layout.lines()][layout.width()];
            for (char[] line : lines) Arrays.fill(line, '<');
        }

        void put(Span span, String text) {
            text.getChars(0, text.length(), lines[span.line()], span.from());
        }

        void guarded(Span span, String text) {
            put(span, text);
            lines[span.line()][span.to()] = CheckDigits.of(text);
        }

        /** The check digit of data that are not there stays a filler, as most states print it. */
        void guardOptional(Span span) {
            String text = span.in(lines());
            if (!text.chars().allMatch(character -> character == '<'))
                lines[span.line()][span.to()] = CheckDigits.of(text);
        }

        void close(MrzLayout layout) {
            char[] line = lines[layout.lastGuardedLine()];
            line[line.length - 1] = CheckDigits.of(lines(), layout.composite());
        }

        List<String> lines() {
            return Arrays.stream(lines).map(String::new).toList();
        }
    }
}
