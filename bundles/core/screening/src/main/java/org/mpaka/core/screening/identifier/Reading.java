package org.mpaka.core.screening.identifier;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A number as it is compared.
 *
 * @param exact capital letters and digits, nothing else
 * @param readAlike the same, characters that readers and eyes confuse brought to one
 */
record Reading(String exact, String readAlike) {
    /** Longer than any number; what follows is not read. */
    static final int LONGEST = 40;
    /** Shorter numbers occur too often to say anything without their state. */
    private static final int TELLING = 5;

    private static final String CONFUSED = "OQDILSBZGT";
    private static final String BROUGHT_TO = "0001158267";
    /** Letters of Cyrillic and Greek plates that look like Latin ones (Vienna Convention on Road Traffic, annex 2). */
    private static final String LOOKS = "АВЕКМНОРСТУХІΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    private static final String LATIN = "ABEKMHOPCTYXIABEZHIKMNOPTYX";

    static Reading of(IdentifierKind kind, String number) {
        var text = number.length() > 4 * LONGEST ? number.substring(0, 4 * LONGEST) : number;
        var capitals = Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        var exact = new StringBuilder(LONGEST);
        var alike = new StringBuilder(LONGEST);
        for (int i = 0; i < capitals.length() && exact.length() < LONGEST; i++) {
            char c = character(kind, capitals.charAt(i));
            if (c == 0) continue;
            exact.append(c);
            int confused = CONFUSED.indexOf(c);
            alike.append(confused < 0 ? c : BROUGHT_TO.charAt(confused));
        }
        return new Reading(exact.toString(), alike.toString());
    }

    /** 0 for what is not compared. */
    private static char character(IdentifierKind kind, char c) {
        int looks = LOOKS.indexOf(c);
        char latin = looks < 0 ? c : LATIN.charAt(looks);
        if (!(latin >= 'A' && latin <= 'Z' || latin >= '0' && latin <= '9')) return 0;
        if (kind != IdentifierKind.VIN) return latin;
        // ISO 3779 knows no I, O, Q: whoever writes them means the digit
        return switch (latin) {
            case 'I' -> '1';
            case 'O', 'Q' -> '0';
            default -> latin;
        };
    }

    boolean isTelling() {
        return exact.length() >= TELLING;
    }

    @Override
    public String toString() {
        return "Reading";
    }
}
