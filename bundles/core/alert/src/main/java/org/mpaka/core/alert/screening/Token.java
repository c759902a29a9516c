package org.mpaka.core.alert.screening;

import java.util.Set;

/**
 * One word of a folded name.
 *
 * @param text capital letters only
 * @param sound spellings of one sound and of one transliteration made the same
 * @param skeleton consonants of the sound; what Arabic transliterations have in common
 * @param particle joins other words and tells little by itself
 * @param letters one bit a letter that occurs
 */
record Token(String text, String sound, String skeleton, boolean particle, int letters) {
    private static final Set<String> PARTICLES = Set.of(
            "AL", "EL", "UL", "AD", "AN", "AR", "AS", "AT", "AZ", "BIN", "BEN", "IBN", "BINT", "BINTI", "OULD", "WALAD",
            "WA", "OLE", "ARAP", "DE", "DEL", "DI", "DA", "DO", "DOS", "DU", "LA", "LE", "VAN", "VON", "DER", "DEN",
            "ABU", "UMM", "Y", "E");

    static Token of(String text) {
        var sound = Sounds.of(text);
        return new Token(text, sound, Sounds.skeleton(sound), PARTICLES.contains(text), letters(text));
    }

    private static int letters(String text) {
        int bits = 0;
        for (int i = 0; i < text.length(); i++) bits |= 1 << text.charAt(i) - 'A';
        return bits;
    }

    boolean initial() {
        return text.length() == 1;
    }

    /** How much the word counts in a name: its length, a particle a quarter. */
    double weight() {
        return particle ? text.length() / 4.0 : text.length();
    }

    /** Never the name. */
    @Override
    public String toString() {
        return "Token";
    }
}
