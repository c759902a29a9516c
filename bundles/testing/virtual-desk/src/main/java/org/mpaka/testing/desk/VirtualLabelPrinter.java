package org.mpaka.testing.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Carries out the ZPL commands that a label needs; a command it does not know is a failure of the test. */
public final class VirtualLabelPrinter extends VirtualPrinter {
    private static final Pattern COMMAND = Pattern.compile("[\\^~][A-Z][A-Z0-9@][^\\^~]*");
    private static final Pattern DIGITS = Pattern.compile("_([0-9A-F]{2})");

    /** Where something was put, in dots, and what. */
    public record Field(int x, int y, String font, String text) {}

    private volatile List<Field> fields = List.of();
    private volatile int height;
    /** How often it says that a label still waits before it prints it. */
    private volatile int slowness = 1;

    private int waiting;
    private String label = "";

    public VirtualLabelPrinter() throws IOException {}

    /** Of the last label. */
    public List<Field> fields() {
        return fields;
    }

    /** Of the last label, in dots. */
    public int height() {
        return height;
    }

    /** How often it says that a label still waits before it prints it. */
    public void slow(int times) {
        slowness = times;
    }

    @Override
    void work(InputStream in, OutputStream out) throws IOException {
        var text = new ByteArrayOutputStream();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            text.write(octet);
            var so = text.toString(StandardCharsets.UTF_8);
            if (so.equals("^XA")) inPage(true);
            if (so.equals("~HS")) {
                text.reset();
                if (!isMute()) answer(out);
            } else if (so.endsWith("^XZ")) {
                text.reset();
                label = so;
                waiting = slowness;
                inPage(false);
            }
        }
    }

    private void answer(OutputStream out) throws IOException {
        int before = waiting;
        if (waiting > 0 && !isOpen() && !isOut() && --waiting == 0) print();
        out.write(("\u0002030,%d,0,1218,%03d,0,0,0,000,0,0,0\u0003\r\n"
                        + "\u0002000,0,%d,0,0,2,4,0,00000000,1,000\u0003\r\n"
                        + "\u00021234,0\u0003\r\n")
                .formatted(isOut() ? 1 : 0, before, isOpen() ? 1 : 0)
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private void print() throws IOException {
        var page = new StringBuilder();
        var found = new ArrayList<Field>();
        var commands = COMMAND.matcher(label);
        int end = 0;
        int x = 0;
        int y = 0;
        boolean digits = false;
        String font = "";
        while (commands.find()) {
            if (commands.start() != end) throw fault(label.substring(end, commands.start()));
            end = commands.end();
            var command = commands.group();
            var rest = command.substring(3);
            switch (command.substring(0, 3)) {
                case "^XA", "^XZ", "^LH", "^MN", "^PW", "^PQ", "^GB" -> {}
                case "^CI" -> {
                    if (!rest.equals("28")) throw fault(command);
                }
                case "^LL" -> height = Integer.parseInt(rest);
                case "^FO" -> {
                    x = Integer.parseInt(rest.split(",")[0]);
                    y = Integer.parseInt(rest.split(",")[1]);
                }
                case "^A0" -> font = rest;
                case "^BQ" -> font = "QR" + rest;
                case "^FH" -> digits = rest.equals("_");
                case "^FD" -> {
                    var text = digits ? undone(rest) : rest;
                    found.add(new Field(x, y, font, text));
                    page.append(font.startsWith("QR") ? "[QR " + text.substring("MA,".length()) + "]" : text)
                            .append('\n');
                    digits = false;
                }
                case "^FS" -> font = "";
                default -> throw fault(command);
            }
        }
        fields = List.copyOf(found);
        out(page.toString());
    }

    private static String undone(String text) {
        return DIGITS.matcher(text).replaceAll(match -> {
            var sign = Character.toString((char) Integer.parseInt(match.group(1), 16));
            return Matcher.quoteReplacement(sign);
        });
    }
}
