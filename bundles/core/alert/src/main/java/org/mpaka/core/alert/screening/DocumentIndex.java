package org.mpaka.core.alert.screening;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.ListedDocument;

/** All listed document numbers, exact and as optical readers may confuse them. */
final class DocumentIndex {
    /** @param more of the same number as it is read alike: nearly always none */
    private record Listed(ListedSubject subject, ListedDocument document, String exact, @Nullable Listed more) {
        Listed before(@Nullable Listed others) {
            return new Listed(subject, document, exact, others);
        }
    }

    private final Map<String, Listed> byReadAlike = new HashMap<>();

    void add(ListedSubject subject) {
        for (var document : subject.documents()) {
            var number = DocumentNumber.of(document.number());
            if (number.exact().isEmpty()) continue;
            // of equal texts one is enough
            var exact = number.exact().equals(document.number()) ? document.number() : number.exact();
            var alike = number.readAlike().equals(exact) ? exact : number.readAlike();
            byReadAlike.put(alike, new Listed(subject, document, exact, byReadAlike.get(alike)));
        }
    }

    /** The subject that was added, not one like it. */
    void remove(ListedSubject subject) {
        for (var document : subject.documents()) {
            var alike = DocumentNumber.of(document.number()).readAlike();
            Listed kept = null;
            for (var one = byReadAlike.get(alike); one != null; one = one.more)
                if (one.subject != subject) kept = one.before(kept);
            if (kept == null) byReadAlike.remove(alike);
            else byReadAlike.put(alike, kept);
        }
    }

    /** The best match of each alert. */
    void find(List<ListedDocument> shown, Consumer<Found> found) {
        var best = new LinkedHashMap<AlertId, Found>();
        for (var document : shown) {
            var number = DocumentNumber.of(document.number());
            for (var listed = byReadAlike.get(number.readAlike()); listed != null; listed = listed.more) {
                if (!mayBeOne(document, listed, number)) continue;
                var match = new Found(listed.subject, new DocumentMatch(number.exact(), listed.exact));
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
