package org.mpaka.core.screening.name;

/** Brings single characters to the capital letters A to Z that the machine-readable zone can hold. */
final class Letters {
    /** Ends a word. */
    static final String SPACE = " ";
    /** Leaves no trace: apostrophes, marks above letters. */
    static final String NOTHING = "";

    private static final int LATIN_END = 0x250;
    private static final String[] LATIN = new String[LATIN_END];
    /** What the eye, or somebody who hides, takes for a letter. */
    private static final String DIGITS = "OIZEASGTBG";

    static {
        for (int c = 0; c < LATIN_END; c++) LATIN[c] = latin((char) c);
    }

    private Letters() {}

    /** Letters A to Z, {@link #SPACE} or {@link #NOTHING}; null for a letter of another script. */
    static @org.jspecify.annotations.Nullable String of(char c) {
        if (c < LATIN_END) return LATIN[c];
        if (c >= 0x2018 && c <= 0x201B || c == 0x2032 || c == 0x02BC || c == 0xFFFD) return NOTHING;
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.MODIFIER_LETTER || type == Character.FORMAT)
            return NOTHING;
        if (c >= 0x1E00 && c <= 0x1EFF || c >= 0xFB00 && c <= 0xFB06 || c >= 0xFF21 && c <= 0xFF5A)
            return decomposed(c);
        return Character.isLetterOrDigit(c) ? null : SPACE;
    }

    /** The letter a digit stands for between letters. */
    static char letterForDigit(char digit) {
        return DIGITS.charAt(digit - '0');
    }

    private static String latin(char c) {
        if (c >= '0' && c <= '9') return String.valueOf(c);
        // a letter that somebody's character set did not have
        if (c == '?') return NOTHING;
        if (c == '\'' || c == '`' || c == 0xB4 || c == 0xAD) return NOTHING;
        return Character.isLetter(c) ? decomposed(c) : SPACE;
    }

    private static String decomposed(char c) {
        var special = special(Character.toUpperCase(c));
        if (special != null) return special;
        var capitals = java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFKD)
                .toUpperCase(java.util.Locale.ROOT);
        var kept = new StringBuilder(2);
        for (int i = 0; i < capitals.length(); i++) {
            char letter = capitals.charAt(i);
            if (letter >= 'A' && letter <= 'Z') kept.append(letter);
        }
        return kept.toString();
    }

    private static @org.jspecify.annotations.Nullable String special(char capital) {
        return switch (capital) {
            case 'Æ' -> "AE";
            case 'Œ', 'Ø' -> "OE";
            case 'ß', 'ẞ' -> "SS";
            case 'Þ' -> "TH";
            case 'Ð', 'Đ', 'Ɖ', 'Ɗ' -> "D";
            case 'Ł' -> "L";
            case 'Ħ' -> "H";
            case 'Ŋ', 'Ɲ' -> "N";
            case 'Ŧ' -> "T";
            case 'Ə', 'Ɛ' -> "E";
            case 'Ɔ' -> "O";
            case 'Ɓ' -> "B";
            case 'Ƙ' -> "K";
            case 'ı', 'I' -> "I";
            default -> null;
        };
    }
}
