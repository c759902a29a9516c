package org.mpaka.core.trust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mpaka.api.trust.TrustChange.FileBrought;
import org.mpaka.api.trust.TrustChange.Problem;
import org.mpaka.api.trust.TrustItemId;
import org.mpaka.core.trust.encoding.UnreadableException;

/** Gathers the items of a file: what cannot be read is a problem of that item, not of the file. */
final class Gathering {
    /** The directory of all states held about thirty thousand signers in 2024. */
    static final int MOST_ITEMS = 60_000;

    private final Map<TrustItemId, TrustItem> items = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int seen;

    void add(TrustItem.Kind kind, byte[] bytes) throws UnreadableException {
        if (++seen > MOST_ITEMS) throw new UnreadableException("trust.problem.too-many");
        try {
            var item = TrustItem.read(kind, bytes);
            items.putIfAbsent(item.id(), item);
        } catch (UnreadableException e) {
            note(e);
        }
    }

    void passOver(UnreadableException what) {
        seen++;
        note(what);
    }

    private void note(UnreadableException what) {
        if (problems.size() < FileBrought.MOST_PROBLEMS) problems.add(new Problem(seen, what.sentence()));
    }

    List<TrustItem> items() {
        return List.copyOf(items.values());
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
