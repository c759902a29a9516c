package org.mpaka.devices.printer;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Optional;

/** The letters a receipt printer has. Others come without their accents, or as a question mark; never as a command. @param number for ESC t */
record CodePage(int number, Charset charset) {
    /** By its usual name, {@code windows-1252}, {@code cp850}, {@code cp858}. */
    static Optional<CodePage> named(String name) {
        return switch (name.strip()) {
            case "windows-1252" -> Optional.of(new CodePage(16, Charset.forName("windows-1252")));
            case "cp850" -> Optional.of(new CodePage(2, Charset.forName("IBM850")));
            case "cp858" -> Optional.of(new CodePage(19, Charset.forName("IBM00858")));
            default -> Optional.empty();
        };
    }

    String fitting(String text) {
        var encoder = charset.newEncoder();
        var fitting = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(sign -> fitting.append(fitting(sign, encoder)));
        return fitting.toString();
    }

    private static String fitting(int sign, CharsetEncoder encoder) {
        // escape, line ends and the like would be commands
        if (Character.isISOControl(sign)) return " ";
        var text = Character.toString(sign);
        if (encoder.canEncode(text)) return text;
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        if (!plain.isEmpty() && encoder.canEncode(plain)) return plain;
        return switch (sign) {
            case 'œ' -> "oe";
            case 'Œ' -> "OE";
            case '’', '‘', 'ʼ' -> "'";
            case '“', '”' -> "\"";
            case '–', '—' -> "-";
            default -> "?";
        };
    }
}
