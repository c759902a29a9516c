package org.mpaka.core.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.JournalQuery;
import org.mpaka.core.storage.Database;

/** Finds entries page by page, in the order in which they came into this database, or against it. */
final class EntrySearch {
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
    private final StringBuilder where = new StringBuilder("SELECT * FROM journal_entry WHERE 1 = 1");
    private final List<Object> arguments = new ArrayList<>();

    static Page<Entry> search(Database database, JournalQuery query, PageRequest page) {
        var search = new EntrySearch();
        search.narrow("node = ?", query.node());
        search.narrow("kind = ?", query.kind());
        search.narrow("actor = ?", query.actor());
        search.narrow("subject = ?", query.subject());
        search.narrow("recorded_at >= ?", query.from().map(EntrySearch::within));
        search.narrow("recorded_at < ?", query.to().map(EntrySearch::within));
        boolean back = query.newestFirst();
        search.narrow(back ? "ordinal < ?" : "ordinal > ?", page.after().map(EntrySearch::ordinal));
        search.where
                .append(back ? " ORDER BY ordinal DESC" : " ORDER BY ordinal")
                .append(" FETCH FIRST ? ROWS ONLY");
        search.arguments.add(page.limit() + 1);
        var rows = database.query(EntryRow.class, search.where.toString(), search.arguments.toArray());
        if (rows.size() <= page.limit())
            return Page.of(rows.stream().map(EntryRow::entry).toList());
        var shown = rows.subList(0, page.limit());
        var last = shown.get(shown.size() - 1).ordinal();
        return new Page<>(shown.stream().map(EntryRow::entry).toList(), Optional.of(Long.toString(last)));
    }

    private void narrow(String condition, Optional<?> value) {
        if (value.isEmpty()) return;
        where.append(" AND ").append(condition);
        arguments.add(value.get());
    }

    /** Java counts a thousand million years either way, databases ten thousand; no entry lies outside these. */
    private static Instant within(Instant asked) {
        if (asked.isBefore(FIRST)) return FIRST;
        return asked.isAfter(LAST) ? LAST : asked;
    }

    private static long ordinal(String after) {
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw new MpakaException(ErrorCode.INVALID_FIELD, "after", after);
        }
    }
}
