package org.mpaka.documents.chip;

import static org.mpaka.api.CheckAnswer.FAILED;
import static org.mpaka.api.CheckAnswer.NOT_POSSIBLE;
import static org.mpaka.api.CheckAnswer.PASSED;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.chip.ChipCheck;
import org.mpaka.api.chip.ChipCheck.Kind;
import org.mpaka.api.chip.ChipFile;
import org.mpaka.documents.chip.tlv.DataObject;
import org.mpaka.documents.chip.tlv.UnreadableException;

/** The zone that a chip holds (DG1), and whether it is the printed one. */
final class ChipZone {
    private static final int ZONE = 0x5F1F;
    private static final Map<Integer, Integer> WIDTHS = Map.of(88, 44, 72, 36, 90, 30);

    private ChipZone() {}

    static List<String> lines(byte[] group) throws UnreadableException {
        var text = new String(DataObject.inside(group, ChipFile.DG1.tag(), ZONE), StandardCharsets.US_ASCII);
        var width = WIDTHS.get(text.length());
        if (width == null) throw new UnreadableException("zone");
        var lines = new ArrayList<String>();
        for (int at = 0; at < text.length(); at += width) lines.add(text.substring(at, at + width));
        return lines;
    }

    /** @param printed lines as read from the page; empty when its fields were keyed */
    static ChipCheck compared(Optional<byte[]> group, List<String> printed) {
        if (group.isEmpty()) return check(NOT_POSSIBLE, Sentence.of("chip.zone.not-read"));
        try {
            var held = lines(group.get());
            if (printed.isEmpty()) return check(NOT_POSSIBLE, Sentence.of("chip.zone.keyed"));
            if (held.equals(printed)) return check(PASSED, Sentence.of("chip.zone.same"));
            return check(FAILED, Sentence.of("chip.zone.other", "line", differing(held, printed)));
        } catch (UnreadableException e) {
            return check(FAILED, Sentence.of("chip.zone.unreadable"));
        }
    }

    private static int differing(List<String> held, List<String> printed) {
        for (int i = 0; i < Math.min(held.size(), printed.size()); i++)
            if (!held.get(i).equals(printed.get(i))) return i + 1;
        return 1;
    }

    private static ChipCheck check(CheckAnswer answer, Sentence reason) {
        return ChipCheck.of(Kind.PRINTED_ZONE, answer, reason);
    }
}
