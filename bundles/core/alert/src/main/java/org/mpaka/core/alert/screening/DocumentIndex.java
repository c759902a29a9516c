package org.mpaka.core.alert.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.ListedDocument;

/** All listed document numbers, exact and as optical readers may confuse them. */
final class DocumentIndex {
    private record Listed(ListedSubject subject, ListedDocument document, DocumentNumber number) {}

    private final Map<String, List<Listed>> byReadAlike = new HashMap<>();
    private final Map<AlertId, List<Listed>> byAlert = new HashMap<>();

    void add(ListedSubject subject) {
        for (var document : subject.documents()) {
            var number = DocumentNumber.of(document.number());
            if (number.exact().isEmpty()) continue;
            var listed = new Listed(subject, document, number);
            byReadAlike
                    .computeIfAbsent(number.readAlike(), any -> new ArrayList<>(1))
                    .add(listed);
            byAlert.computeIfAbsent(subject.alert(), any -> new ArrayList<>(1)).add(listed);
        }
    }

    void remove(AlertId alert) {
        var held = byAlert.remove(alert);
        if (held == null) return;
        for (var listed : held) {
            var alike = byReadAlike.get(listed.number.readAlike());
            if (alike == null) continue;
            alike.remove(listed);
            if (alike.isEmpty()) byReadAlike.remove(listed.number.readAlike());
        }
    }

    /** The best match of each alert. */
    void find(List<ListedDocument> shown, Consumer<Found> found) {
        var best = new LinkedHashMap<AlertId, Found>();
        for (var document : shown) {
            var number = DocumentNumber.of(document.number());
            for (var listed : byReadAlike.getOrDefault(number.readAlike(), List.of())) {
                if (!mayBeOne(document, listed, number)) continue;
                var match = new Found(listed.subject, new DocumentMatch(number.exact(), listed.number.exact()));
                best.merge(listed.subject.alert(), match, (a, b) -> a.match.exact() ? a : b);
            }
        }
        best.values().forEach(found);
    }

    record Found(ListedSubject subject, DocumentMatch match) {}

    /** States number their documents independently; a short number needs the issuer to say anything. */
    private static boolean mayBeOne(ListedDocument shown, Listed listed, DocumentNumber number) {
        boolean bothIssued =
                shown.issuer().isPresent() && listed.document.issuer().isPresent();
        if (bothIssued) return shown.issuer().equals(listed.document.issuer());
        return number.telling();
    }
}
