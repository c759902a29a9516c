package org.mpaka.devices.printer;

import java.nio.charset.StandardCharsets;
import org.mpaka.api.device.PrintPage;
import org.mpaka.api.device.PrintPage.Kind;
import org.mpaka.api.device.PrintPage.Row;
import org.mpaka.devices.printer.PrinterLanguage.PageTooLong;

/** Sets a page on a label from the top down; measures are dots. Text is UTF-8 in the printer's own scalable font. */
final class ZplLabel {
    private static final int MARGIN = 24;
    private static final int[] SIZES = {32, 28, 24, 20};
    /** What QR codes hold at level M, by version from 1 on: ISO/IEC 18004:2015, table 7. */
    private static final int[] ALPHANUMERIC = {20, 38, 61, 90, 122, 154, 178, 221, 262, 311, 366, 419, 483, 528, 600};

    private static final int[] OCTETS = {
        14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624
    };

    private final int width;
    private final int height;
    private final int codeDots;

    ZplLabel(int width, int height, int codeDots) {
        this.width = width;
        this.height = height;
        this.codeDots = codeDots;
    }

    /** The largest letters that fit; then without what may be left out. */
    String set(PrintPage page) throws PageTooLong {
        for (boolean whole : new boolean[] {true, false})
            for (int size : SIZES) {
                var body = new StringBuilder();
                int end = draw(page, size, whole, body);
                if (height == 0 || end + MARGIN <= height) return framed(body, height == 0 ? end + MARGIN : height);
            }
        throw new PageTooLong();
    }

    /** ^CI28 is UTF-8, ^LH where it begins, ^PQ1 one label; ^MNN a roll without gaps. */
    private String framed(StringBuilder body, int length) {
        return "^XA^CI28^LH0,0" + (height == 0 ? "^MNN" : "") + "^PW" + width + "^LL" + length + body + "^PQ1^XZ";
    }

    private int draw(PrintPage page, int size, boolean whole, StringBuilder out) {
        int y = MARGIN;
        for (var row : page.rows()) {
            if (!whole && row.kind() == Kind.SMALL) continue;
            y = draw(row, size, y, out);
        }
        return y;
    }

    private int draw(Row row, int size, int y, StringBuilder out) {
        return switch (row.kind()) {
            case PLAIN, STRONG -> text(row.text(), size, y, out);
            case LARGE -> text(row.text(), size * 2, y, out);
            case SMALL -> text(row.text(), size * 3 / 4, y, out);
            case FIELD -> text(row.label() + ": " + row.text(), size, y, out);
            case RULE -> {
                out.append("^FO%d,%d^GB%d,2,2^FS".formatted(MARGIN, y + 4, width - 2 * MARGIN));
                yield y + 12;
            }
            case CODE -> {
                out.append("^FO%d,%d^BQN,2,%d^FH_^FDMA,%s^FS".formatted(MARGIN, y + 8, codeDots, data(row.text())));
                yield y + 16 + modules(row.text()) * codeDots;
            }
        };
    }

    /** Letters of font 0 are at most 0.62 of their height wide on the whole; a line takes 1.2 of it. */
    private int text(String text, int size, int y, StringBuilder out) {
        int signs = Math.max(8, (int) ((width - 2 * MARGIN) / (size * 0.62)));
        int at = y;
        for (String line : Wrapped.lines(text, signs)) {
            out.append("^FO%d,%d^A0N,%d,%d^FH_^FD%s^FS".formatted(MARGIN, at, size, size, data(line)));
            at += size * 6 / 5;
        }
        return at;
    }

    /** Modules along a side at level M, for one character set throughout. */
    private static int modules(String text) {
        var most = text.matches("[0-9A-Z $%*+./:-]*") ? ALPHANUMERIC : OCTETS;
        int version = 1;
        while (version < most.length && most[version - 1] < text.length()) version++;
        return 17 + 4 * version;
    }

    /** Nothing in a text can become a command: the signs of commands, of the escape and of control are written in digits. */
    private static String data(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (Character.isISOControl(sign)) out.append(' ');
            else if (sign == '^' || sign == '~' || sign == '_' || sign == '\\')
                for (byte octet : Character.toString(sign).getBytes(StandardCharsets.UTF_8))
                    out.append("_%02X".formatted(octet));
            else out.appendCodePoint(sign);
        });
        return out.toString();
    }
}
