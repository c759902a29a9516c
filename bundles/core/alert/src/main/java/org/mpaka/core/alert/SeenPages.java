package org.mpaka.core.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;

/**
 * Pages of what a reader may see. They are filled however much lies hidden between, and go on from the last item shown:
 * a short page, or one that goes on from an item nobody was shown, tells of what is hidden.
 */
final class SeenPages {
    private static final int LEAST_READ = 100;

    private SeenPages() {}

    /** Reads a part of the whole; where it goes on, {@link Page#next()} is the key of its last item. */
    interface Source<T> {
        Page<T> read(PageRequest part);
    }

    /** @param found one item more than asked for, where there are more */
    static <T> Page<T> cut(List<T> found, PageRequest part, Function<T, String> key) {
        if (found.size() <= part.limit()) return Page.of(found);
        var items = found.subList(0, part.limit());
        return new Page<>(items, Optional.of(key.apply(items.get(items.size() - 1))));
    }

    static <T> Page<T> of(PageRequest wanted, Source<T> source, Function<T, String> key, Predicate<T> visible) {
        var shown = new ArrayList<T>();
        for (var part = wanted; ; ) {
            var found = source.read(part);
            for (var item : found.items()) {
                if (!visible.test(item)) continue;
                if (shown.size() == wanted.limit())
                    return new Page<>(shown, Optional.of(key.apply(shown.get(shown.size() - 1))));
                shown.add(item);
            }
            if (found.next().isEmpty()) return Page.of(shown);
            part = new PageRequest(Math.max(LEAST_READ, wanted.limit()), found.next());
        }
    }
}
