package org.mpaka.documents.mrz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** Names in the letters of the zone (Doc 9303-3 sections 4.6 and 6): A to Z, components separated by one filler. */
final class Transliteration {
    private static final int SHADDA = 0x0651;
    private static final int TEH_MARBUTA = 0x0629;
    private static final Map<Integer, String> TABLE = table();

    private Transliteration() {}

    /**
     * @param field for the error, should there be one
     * @throws MpakaException INVALID_FIELD for a figure, or a letter of a script that Doc 9303 has no table for
     */
    static String name(String field, String name) {
        int[] text = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .toArray();
        var mrz = new StringBuilder(text.length + 8);
        int last = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == SHADDA) {
                if (!mrz.substring(last).equals("<")) mrz.append(mrz.substring(last));
                continue;
            }
            boolean ends = i + 1 == text.length || separates(text[i + 1]);
            String letters = text[i] == TEH_MARBUTA && ends ? "XAH" : letters(field, text[i]);
            if (letters.isEmpty()) continue;
            last = mrz.length();
            if (!letters.equals("<")) mrz.append(letters);
            else if (last > 0 && mrz.charAt(last - 1) != '<') mrz.append('<');
        }
        int length = mrz.length();
        return length > 0 && mrz.charAt(length - 1) == '<' ? mrz.substring(0, length - 1) : mrz.toString();
    }

    private static String letters(String field, int character) {
        if (character >= 'A' && character <= 'Z') return Character.toString(character);
        if (separates(character)) return "<";
        String known = TABLE.get(character);
        if (known != null) return known;
        if (!Character.isLetterOrDigit(character)) return "";
        return withoutMarks(field, character);
    }

    /** Letters that the table leaves out but that are a letter of it with a mark, as in Vietnamese. */
    private static String withoutMarks(String field, int character) {
        String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
        int base = parts.codePointAt(0);
        if (base >= 'A' && base <= 'Z') return Character.toString(base);
        String known = base == character ? null : TABLE.get(base);
        if (known == null) throw new MpakaException(ErrorCode.INVALID_FIELD, field, Character.getName(character));
        return known;
    }

    /** Other punctuation, the apostrophe first of all, is left out without a gap. */
    private static boolean separates(int character) {
        return character == '-'
                || character == '<'
                || Character.isWhitespace(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || Character.isSpaceChar(character);
    }

    private static Map<Integer, String> table() {
        var table = new HashMap<Integer, String>();
        try (InputStream file =
                        Objects.requireNonNull(Transliteration.class.getResourceAsStream("transliteration.tsv"));
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            @Nullable String line;
            while ((line = reader.readLine()) != null) {
                if (line.startsWith("#")) continue;
                int tab = line.indexOf('\t');
                String code = tab < 0 ? line : line.substring(0, tab);
                table.put(Integer.parseInt(code, 16), tab < 0 ? "" : line.substring(tab + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(table);
    }
}
