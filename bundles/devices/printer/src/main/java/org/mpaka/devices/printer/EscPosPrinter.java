package org.mpaka.devices.printer;

import java.io.IOException;
import java.time.Duration;
import org.mpaka.api.Sentence;
import org.mpaka.api.device.PrintOutcome;
import org.mpaka.api.device.PrintOutcome.Result;
import org.mpaka.api.device.PrintPage;
import org.mpaka.api.device.PrintPage.Row;
import org.mpaka.platform.line.Line;

/**
 * Receipt printers. Commands and status octets: Epson, ESC/POS Command Reference (DLE EOT, GS r, GS ( k, GS V).
 *
 * @param columns signs in a line of font A: 32 on 58 mm, 42 or 48 on 80 mm
 * @param codeDots width of a module of the QR code
 */
record EscPosPrinter(int columns, CodePage letters, int codeDots) implements PrinterLanguage {
    private static final Duration ANSWER = Duration.ofMillis(1500);
    /** In every answer to DLE EOT: bits 1 and 4 set, 0 and 7 clear. */
    private static final int FIXED = 0b1001_0011;

    private static final int FIXED_VALUE = 0b0001_0010;
    private static final int OFFLINE = 1 << 3;
    private static final int COVER_OPEN = 1 << 2;
    private static final int ERROR = 1 << 6;
    private static final int PAPER_LOW = 3 << 2;
    private static final int PAPER_OUT = 3 << 5;
    /** Of the answer to GS r 1, which comes in turn, after what was sent before it. */
    private static final int IN_TURN_PAPER_OUT = 3 << 2;

    @Override
    public byte[] set(PrintPage page) {
        var out = new EscPosPage(letters);
        for (var row : page.rows()) set(row, out);
        return out.cut().askInTurn().octets();
    }

    private void set(Row row, EscPosPage out) {
        switch (row.kind()) {
            case PLAIN -> lines(row.text(), columns, out.style(false, 1, false));
            case STRONG -> lines(row.text(), columns, out.style(true, 1, false));
            // font B is three quarters as wide
            case SMALL -> lines(row.text(), columns * 4 / 3, out.style(false, 1, true));
            case LARGE -> lines(row.text(), columns / 2, out.style(true, 2, false));
            case FIELD -> field(row.label() + ": ", row.text(), out);
            case RULE -> out.style(false, 1, false).line("-".repeat(columns));
            case CODE -> out.style(false, 1, false).line("").code(row.text(), codeDots);
        }
    }

    /** On one line where it fits; the value stands out. */
    private void field(String label, String value, EscPosPage out) {
        out.style(false, 1, false).text(label);
        if (value.isBlank() || label.length() + value.length() > columns) out.line("");
        lines(value, columns, out.style(true, 1, false));
    }

    private void lines(String text, int width, EscPosPage out) {
        for (String line : Wrapped.lines(letters.fitting(text), width)) out.line(line);
    }

    @Override
    public Look look(Line.Connection printer) throws IOException {
        int online = ask(printer, 1);
        int cause = ask(printer, 2);
        int paper = ask(printer, 4);
        if (online < 0 || cause < 0 || paper < 0) return Look.unfit("printer.silent");
        if ((cause & COVER_OPEN) != 0) return Look.unfit("printer.cover-open");
        if ((paper & PAPER_OUT) != 0) return Look.unfit("printer.paper-out");
        if ((cause & ERROR) != 0) return Look.unfit("printer.error");
        if ((online & OFFLINE) != 0) return Look.unfit("printer.offline");
        return Look.fit((paper & PAPER_LOW) != 0 ? "printer.paper-low" : "printer.ready");
    }

    /** @return -1 when no answer came, or one that is no status */
    private static int ask(Line.Connection printer, int what) throws IOException {
        printer.send(new byte[] {0x10, 0x04, (byte) what});
        var answer = printer.receive(ANSWER);
        if (answer.length == 0) return -1;
        int octet = answer[answer.length - 1] & 0xFF;
        return (octet & FIXED) == FIXED_VALUE ? octet : -1;
    }

    @Override
    public PrintOutcome confirm(Line.Connection printer, Duration patience) throws IOException {
        var answer = printer.receive(patience);
        if (answer.length == 0) {
            // asked in real time, it says why it does not go on
            var look = look(printer);
            return new PrintOutcome(Result.UNCERTAIN, look.fit() ? Sentence.of("printer.unconfirmed") : stopped(look));
        }
        boolean ranOut = (answer[answer.length - 1] & IN_TURN_PAPER_OUT) == IN_TURN_PAPER_OUT;
        return ranOut
                ? new PrintOutcome(Result.UNCERTAIN, Sentence.of("printer.ran-out"))
                : new PrintOutcome(Result.PRINTED, Sentence.of("printer.printed"));
    }

    private static Sentence stopped(Look look) {
        return Sentence.of(look.advice().code().equals("printer.cover-open") ? "printer.opened" : "printer.ran-out");
    }
}
