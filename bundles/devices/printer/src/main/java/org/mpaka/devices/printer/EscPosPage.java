package org.mpaka.devices.printer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The commands of ESC/POS that a receipt needs (Epson, ESC/POS Command Reference), put together octet by octet. */
final class EscPosPage {
    private static final int ESC = 0x1B;
    private static final int GS = 0x1D;

    private final ByteArrayOutputStream octets = new ByteArrayOutputStream(4096);
    private final CodePage letters;

    /** Sets the printer up anew: what an earlier page left in it is gone. */
    EscPosPage(CodePage letters) {
        this.letters = letters;
        put(ESC, '@');
        put(ESC, 't', letters.number());
    }

    /** How letters look from here on. @param size 1 or 2 times the common one */
    EscPosPage style(boolean bold, int size, boolean fontB) {
        put(ESC, 'M', fontB ? 1 : 0);
        put(ESC, 'E', bold ? 1 : 0);
        return put(GS, '!', (size - 1) << 4 | size - 1);
    }

    /** Letters that the code page lacks come without their accents; none becomes a command. */
    EscPosPage text(String text) {
        octets.writeBytes(letters.fitting(text).getBytes(letters.charset()));
        return this;
    }

    EscPosPage line(String text) {
        return text(text).put('\n');
    }

    /** QR code, model 2, level M, in the middle. @param code ASCII @param dots width of a module */
    EscPosPage code(String code, int dots) {
        put(ESC, 'a', 1);
        qr('A', '2', 0);
        qr('C', dots);
        qr('E', '1');
        var data = code.getBytes(StandardCharsets.US_ASCII);
        int length = data.length + 3;
        put(GS, '(', 'k', length % 256, length / 256, '1', 'P', '0');
        octets.writeBytes(data);
        qr('Q', '0');
        return put('\n').put(ESC, 'a', 0);
    }

    private void qr(int function, int... parameters) {
        put(GS, '(', 'k', parameters.length + 2, 0, '1', function);
        put(parameters);
    }

    /** Feeds what is printed past the knife and cuts. */
    EscPosPage cut() {
        return put(GS, 'V', 'B', 0);
    }

    /** Asks for an answer in turn, after all that was sent before: GS r 1, the paper sensor. */
    EscPosPage askInTurn() {
        return put(GS, 'r', 1);
    }

    byte[] octets() {
        return octets.toByteArray();
    }

    private EscPosPage put(int... values) {
        for (int value : values) octets.write(value);
        return this;
    }
}
