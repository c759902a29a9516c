package org.mpaka.core.legislation;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;

/** Pages by number of items passed over: lists that are short, and change seldom. */
final class Skipped {
    private Skipped() {}

    static int of(PageRequest page) {
        return page.after().map(Skipped::number).orElse(0);
    }

    private static int number(String text) {
        try {
            return Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new MpakaException(e, ErrorCode.INVALID_CODE, "page", text);
        }
    }

    /** @param items from where the page begins, one more than fits if there are more */
    static <T> Page<T> page(List<T> items, int skip, PageRequest page) {
        boolean more = items.size() > page.limit();
        return new Page<>(
                more ? items.subList(0, page.limit()) : items,
                more ? Optional.of(Integer.toString(skip + page.limit())) : Optional.empty());
    }
}
