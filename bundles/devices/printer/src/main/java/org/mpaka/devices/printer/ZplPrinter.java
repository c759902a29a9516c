package org.mpaka.devices.printer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.device.PrintOutcome;
import org.mpaka.api.device.PrintOutcome.Result;
import org.mpaka.api.device.PrintPage;
import org.mpaka.platform.line.Line;

/**
 * Label printers. Commands and host status: Zebra, ZPL II Programming Guide (^XA, ^FO, ^A0, ^BQ, ~HS).
 *
 * @param width of the label in dots @param height in dots, 0 for a roll without gaps
 */
record ZplPrinter(int width, int height, int codeDots) implements PrinterLanguage {
    private static final Duration ANSWER = Duration.ofMillis(1500);

    @Override
    public byte[] set(PrintPage page) throws PageTooLong {
        return new ZplLabel(width, height, codeDots).set(page).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Look look(Line.Connection printer) throws IOException {
        var status = ask(printer);
        return status.map(ZplStatus::look).orElseGet(() -> Look.unfit("printer.silent"));
    }

    private static Optional<ZplStatus> ask(Line.Connection printer) throws IOException {
        printer.send("~HS".getBytes(StandardCharsets.US_ASCII));
        var answer = new StringBuilder();
        while (!ZplStatus.complete(answer)) {
            var more = printer.receive(ANSWER);
            if (more.length == 0 || answer.length() > 1000) return Optional.empty();
            answer.append(new String(more, StandardCharsets.ISO_8859_1));
        }
        return ZplStatus.read(answer.toString());
    }

    /** Done when nothing waits any more, seen twice: the first may be from before the label was understood. */
    @Override
    public PrintOutcome confirm(Line.Connection printer, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        for (int idle = 0; System.nanoTime() < end; ) {
            var status = ask(printer);
            if (status.isEmpty()) return new PrintOutcome(Result.UNCERTAIN, Sentence.of("printer.unconfirmed"));
            var look = status.get().look();
            if (!look.fit())
                return new PrintOutcome(
                        Result.UNCERTAIN,
                        Sentence.of(
                                look.advice().code().equals("printer.cover-open")
                                        ? "printer.opened"
                                        : "printer.ran-out"));
            idle = status.get().idle() ? idle + 1 : 0;
            if (idle == 2) return new PrintOutcome(Result.PRINTED, Sentence.of("printer.printed"));
        }
        return new PrintOutcome(Result.UNCERTAIN, Sentence.of("printer.unconfirmed"));
    }
}
