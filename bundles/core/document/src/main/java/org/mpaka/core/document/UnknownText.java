package org.mpaka.core.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;

/** Text that no format knows: says what is the matter and what to do. */
final class UnknownText {
    private UnknownText() {}

    static DocumentReading reading(List<String> lines, DocumentInput.Channel channel) {
        var finding = SharedRules.failed("document", sentence(lines));
        return new DocumentReading("unknown", channel, lines, Optional.empty(), List.of(), List.of(finding), Map.of());
    }

    private static Sentence sentence(List<String> lines) {
        if (lines.isEmpty()) return Sentence.of("document.unknown.empty");
        int width = ZoneText.nearestWidth(lines);
        for (int i = 0; width > 0 && i < lines.size(); i++) {
            int found = lines.get(i).length();
            if (found != width)
                return Sentence.of("document.unknown.length", "line", i + 1, "found", found)
                        .with("expected", width);
        }
        return Sentence.of("document.unknown.shape", "lines", lines.size());
    }
}
