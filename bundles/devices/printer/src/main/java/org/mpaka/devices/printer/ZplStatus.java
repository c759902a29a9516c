package org.mpaka.devices.printer;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mpaka.devices.printer.PrinterLanguage.Look;

/** What a label printer answers to ~HS: three strings between STX and ETX (ZPL II Programming Guide, ~HS). */
record ZplStatus(boolean paperOut, boolean paused, int waiting, boolean headUp, boolean ribbonOut, int labelsLeft) {
    private static final Pattern FORM =
            Pattern.compile("\\x02([^\\x02\\x03]*)\\x03\\s*\\x02([^\\x02\\x03]*)\\x03\\s*\\x02([^\\x02\\x03]*)\\x03");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");
    private static final int FIRST = 12;
    private static final int SECOND = 11;

    static boolean complete(CharSequence answer) {
        return FORM.matcher(answer).find();
    }

    static Optional<ZplStatus> read(String answer) {
        var match = FORM.matcher(answer);
        if (!match.find()) return Optional.empty();
        var first = match.group(1).split(",", -1);
        var second = match.group(2).split(",", -1);
        if (first.length < FIRST || second.length < SECOND) return Optional.empty();
        if (!NUMBER.matcher(first[4]).matches() || !NUMBER.matcher(second[8]).matches()) return Optional.empty();
        return Optional.of(new ZplStatus(
                first[1].equals("1"),
                first[2].equals("1"),
                Integer.parseInt(first[4]),
                second[2].equals("1"),
                second[3].equals("1"),
                Integer.parseInt(second[8])));
    }

    boolean idle() {
        return waiting == 0 && labelsLeft == 0;
    }

    Look look() {
        if (headUp) return Look.unfit("printer.cover-open");
        if (paperOut) return Look.unfit("printer.paper-out");
        if (ribbonOut) return Look.unfit("printer.ribbon-out");
        if (paused) return Look.unfit("printer.offline");
        return Look.fit("printer.ready");
    }
}
