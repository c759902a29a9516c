package org.mpaka.documents.mrz;

import java.util.List;
import java.util.Optional;
import org.mpaka.documents.mrz.zone.Span;

/**
 * Where each field of a zone stands. Number, birth and expiry have their check digit right behind them.
 *
 * @param id of the format
 * @param first the letters the document code may begin with
 * @param longNumbers a filler in place of the number's check digit says that the number goes on in the optional data
 * @param optionalChecked the first optional piece has its check digit right behind it
 * @param composite the pieces under the composite check digit, which is the last character of their last line; empty
 *     when the format has none
 */
record MrzLayout(
        String id,
        int lines,
        int width,
        String first,
        Span code,
        Span issuer,
        Span names,
        Span number,
        boolean longNumbers,
        Span nationality,
        Span birth,
        Span sex,
        Span expiry,
        List<Span> optional,
        boolean optionalChecked,
        List<Span> composite) {

    /** Doc 9303-5 section 4.2: identity cards. */
    static final MrzLayout TD1 = new MrzLayout(
            "td1",
            3,
            30,
            "AIC",
            new Span(0, 0, 2),
            new Span(0, 2, 5),
            new Span(2, 0, 30),
            new Span(0, 5, 14),
            true,
            new Span(1, 15, 18),
            new Span(1, 0, 6),
            new Span(1, 7, 8),
            new Span(1, 8, 14),
            List.of(new Span(0, 15, 30), new Span(1, 18, 29)),
            false,
            List.of(new Span(0, 5, 30), new Span(1, 0, 7), new Span(1, 8, 15), new Span(1, 18, 29)));

    /** Doc 9303-6 section 4.2. */
    static final MrzLayout TD2 = twoLines(
            "td2",
            36,
            "AIC",
            true,
            new Span(1, 28, 35),
            false,
            List.of(new Span(1, 0, 10), new Span(1, 13, 20), new Span(1, 21, 35)));

    /** Doc 9303-4 section 4.2: passports; long numbers are not in it, but in documents met at borders. */
    static final MrzLayout TD3 = twoLines(
            "td3",
            44,
            "P",
            true,
            new Span(1, 28, 42),
            true,
            List.of(new Span(1, 0, 10), new Span(1, 13, 20), new Span(1, 21, 43)));

    /** Doc 9303-7 section 4.2: visas of a whole page. */
    static final MrzLayout MRV_A = twoLines("mrv-a", 44, "V", false, new Span(1, 28, 44), false, List.of());

    /** Doc 9303-7 section 5.2: visas that leave room on the page. */
    static final MrzLayout MRV_B = twoLines("mrv-b", 36, "V", false, new Span(1, 28, 36), false, List.of());

    private static final List<MrzLayout> ALL = List.of(TD1, TD2, TD3, MRV_A, MRV_B);

    private static MrzLayout twoLines(
            String id,
            int width,
            String first,
            boolean longNumbers,
            Span optional,
            boolean optionalChecked,
            List<Span> composite) {
        return new MrzLayout(
                id,
                2,
                width,
                first,
                new Span(0, 0, 2),
                new Span(0, 2, 5),
                new Span(0, 5, width),
                new Span(1, 0, 9),
                longNumbers,
                new Span(1, 10, 13),
                new Span(1, 13, 19),
                new Span(1, 20, 21),
                new Span(1, 21, 27),
                List.of(optional),
                optionalChecked,
                composite);
    }

    static Optional<MrzLayout> find(String id) {
        return ALL.stream().filter(layout -> layout.id.equals(id)).findFirst();
    }

    /** Shape and family: a visa and a passport differ by their first letter alone. */
    boolean fits(List<String> zone) {
        if (zone.size() != lines) return false;
        for (String line : zone) if (line.length() != width) return false;
        return (zone.get(0).charAt(0) == 'V') == first.equals("V");
    }

    /** The line that the composite check digit ends. */
    int lastGuardedLine() {
        return composite.get(composite.size() - 1).line();
    }
}
