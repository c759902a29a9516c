package org.mpaka.core.screening.name;

/**
 * Cyrillic letters as passports write them (ICAO Doc 9303-3, section 6 B) where a letter for a letter would be another
 * sound: ДЖОН is DZHON and not DZON, ВАНДЖИРУ VANDZHIRU.
 */
final class Cyrillic {
    private Cyrillic() {}

    static boolean isIn(String name) {
        for (int i = 0; i < name.length(); i++) if (name.charAt(i) >= 0x400 && name.charAt(i) < 0x460) return true;
        return false;
    }

    static String spell(String name) {
        var latin = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toUpperCase(name.charAt(i));
            char next = i + 1 < name.length() ? Character.toUpperCase(name.charAt(i + 1)) : ' ';
            var letters = letters(c, next);
            if (letters == null) latin.append(name.charAt(i));
            // only the first letter of a word begins one: SergeiLavrov has lost a space
            else latin.append(Character.isUpperCase(name.charAt(i)) ? capital(letters) : letters);
        }
        return latin.toString();
    }

    private static String capital(String letters) {
        return letters.isEmpty() ? letters : Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }

    private static @org.jspecify.annotations.Nullable String letters(char c, char next) {
        return switch (c) {
            case 'Ж' -> "zh";
            case 'Й' -> "y";
            case 'Х' -> "kh";
            case 'Ц' -> "ts";
            case 'Ч' -> "ch";
            case 'Ш' -> "sh";
            case 'Щ' -> "shch";
            case 'Ю' -> "yu";
            case 'Я' -> "ya";
            case 'Ё', 'Э' -> "e";
            case 'Є' -> "ye";
            case 'Ї', 'І' -> "i";
            case 'Ґ' -> "g";
            // ПЬЕР is PIER
            case 'Ь', 'Ъ' -> next == 'Е' || next == 'И' || next == 'О' ? "i" : "";
            default -> null;
        };
    }
}
