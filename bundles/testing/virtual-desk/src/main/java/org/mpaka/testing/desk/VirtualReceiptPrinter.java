package org.mpaka.testing.desk;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Carries out the ESC/POS commands that a receipt needs; a command it does not know is a failure of the test. */
public final class VirtualReceiptPrinter extends VirtualPrinter {
    private static final int ESC = 0x1B;
    private static final int GS = 0x1D;
    private static final int DLE = 0x10;

    private final StringBuilder paper = new StringBuilder();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private Charset letters = Charset.forName("IBM437");
    private String code = "";
    private int dots;
    private volatile boolean outAfterPage;

    public VirtualReceiptPrinter() throws IOException {}

    /** The next page is the last one on the roll. */
    public void runOutAfterPage() {
        outAfterPage = true;
    }

    /** Dots of a module of the last code. */
    public int dots() {
        return dots;
    }

    @Override
    void work(InputStream in, OutputStream out) throws IOException {
        // what an interrupted job left behind stays in the printer until it is set up anew
        for (int octet = in.read(); octet >= 0; octet = in.read())
            switch (octet) {
                case DLE -> realTime(next(in), next(in), out);
                case ESC -> escape(next(in), in);
                case GS -> group(next(in), in, out);
                case '\n' -> lineFeed(1);
                default -> line.write(octet);
            }
    }

    private void realTime(int command, int what, OutputStream out) throws IOException {
        if (command != 4) throw fault("DLE " + command);
        if (isMute()) return;
        int status = 0b0001_0010;
        if (what == 1 && (isOpen() || isOut())) status |= 1 << 3;
        if (what == 2 && isOpen()) status |= 1 << 2;
        if (what == 2 && isOut()) status |= 1 << 5;
        if (what == 4 && isOut()) status |= 3 << 5 | 3 << 2;
        out.write(status);
        out.flush();
    }

    private void escape(int command, InputStream in) throws IOException {
        switch (command) {
            case '@' -> {
                inPage(true);
                line.reset();
                paper.setLength(0);
                letters = Charset.forName("IBM437");
            }
            case 't' -> letters = page(next(in));
            case 'd' -> lineFeed(next(in));
            case '!', 'a', 'E', 'M', '-', '3', 'G' -> next(in);
            case '2' -> {}
            default -> throw fault("ESC " + command);
        }
    }

    private Charset page(int number) throws IOException {
        return switch (number) {
            case 2 -> Charset.forName("IBM850");
            case 16 -> Charset.forName("windows-1252");
            case 19 -> Charset.forName("IBM00858");
            default -> throw fault("code page " + number);
        };
    }

    private void group(int command, InputStream in, OutputStream out) throws IOException {
        switch (command) {
            case '!', 'B' -> next(in);
            case 'V' -> cut(next(in), in);
            case 'r' -> {
                next(in);
                if (!isMute()) out.write(outAfterPage ? 0b0000_1100 : 0);
                out.flush();
            }
            case '(' -> code(next(in), in);
            default -> throw fault("GS " + command);
        }
    }

    private void cut(int how, InputStream in) throws IOException {
        if (how >= 'A') next(in);
        lineFeed(1);
        inPage(false);
        out(paper.toString());
        paper.setLength(0);
    }

    private void code(int letter, InputStream in) throws IOException {
        if (letter != 'k') throw fault("GS ( " + letter);
        int length = next(in) + 256 * next(in);
        var body = in.readNBytes(length);
        if (body.length < length) throw new EOFException();
        if (body[0] != '1') throw fault("GS ( k " + body[0]);
        switch (body[1]) {
            case 'A' -> {
                if (body[2] != '2') throw fault("model " + body[2]);
            }
            case 'C' -> dots = body[2];
            case 'E' -> {
                if (body[2] != '1') throw fault("error correction " + body[2]);
            }
            case 'P' -> code = new String(body, 3, length - 3, StandardCharsets.US_ASCII);
            case 'Q' -> paper.append("[QR ").append(code).append("]\n");
            default -> throw fault("GS ( k function " + body[1]);
        }
    }

    private void lineFeed(int count) {
        if (line.size() > 0) paper.append(line.toString(letters)).append('\n');
        else if (count > 0) paper.append('\n');
        line.reset();
    }

    private static int next(InputStream in) throws IOException {
        int octet = in.read();
        if (octet < 0) throw new EOFException();
        return octet;
    }
}
