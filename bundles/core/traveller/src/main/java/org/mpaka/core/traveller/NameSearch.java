package org.mpaka.core.traveller;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.PartialDate;
import org.mpaka.api.traveller.NameQuery;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.core.storage.Sql;

/** Finds persons by the beginnings of their names' words. */
final class NameSearch {
    /** Persons read and sorted for one search, at most. */
    static final int MOST = 2_000;

    private static final int MOST_WORDS = 8;
    private final List<String> words;
    private final NameQuery query;

    /** @throws MpakaException {@code INVALID_FIELD} without a word of two letters, or with more than eight words */
    NameSearch(NameQuery query) {
        this.query = query;
        // The longest narrows most, so it leads.
        words = NameWords.asked(query.names()).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        if (words.isEmpty() || words.get(0).length() < 2 || words.size() > MOST_WORDS)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "names", "1-8 words, one of 2 letters at least");
    }

    /** What was asked, the same for the same question however typed. */
    String asked() {
        return String.join(" ", words.stream().sorted().toList()) + "|"
                + query.birth().map(PartialDate::toString).orElse("") + "|"
                + query.nationality().map(Object::toString).orElse("").toUpperCase(Locale.ROOT);
    }

    /**
     * Persons in order of name, one more than asked for where there are more; empty when more than {@value #MOST}
     * would have to be read and sorted for it.
     */
    Optional<List<TravellerId>> find(Sql sql, PageRequest page) throws SQLException {
        var lead = Lead.of(sql, words, query.birth().filter(PartialDate::isWhole));
        if (lead.isEmpty()) return Optional.empty();
        var arguments = new ArrayList<Object>();
        var where = new StringBuilder(lead.get().where(words, arguments));
        query.birth().ifPresent(birth -> where.append(" AND ").append(birth(birth, arguments)));
        query.nationality().ifPresent(nationality -> {
            where.append(" AND r.nationality = ?");
            arguments.add(nationality);
        });
        if (page.after().isPresent()) {
            var last = People.find(sql, cursor(page.after().get()));
            if (last.isEmpty()) return Optional.of(List.of());
            where.append(" AND (r.sort_name > ? OR r.sort_name = ? AND r.id > ?)");
            arguments.addAll(List.of(
                    last.get().sortName(), last.get().sortName(), last.get().id()));
        }
        return Optional.of(sql
                .query(
                        Found.class,
                        "SELECT DISTINCT r.sort_name, r.id FROM " + lead.get().tables() + " WHERE " + where
                                + " ORDER BY r.sort_name, r.id FETCH FIRST " + (page.limit() + 1) + " ROWS ONLY",
                        arguments.toArray())
                .stream()
                .map(Found::id)
                .toList());
    }

    /** Reads where the next page begins. */
    static TravellerId cursor(String after) {
        try {
            return TravellerId.of(after);
        } catch (IllegalArgumentException e) {
            throw new MpakaException(e, ErrorCode.INVALID_FIELD, "after", after);
        }
    }

    /** Births that may be the one asked for, the less known ones too. */
    private static String birth(PartialDate birth, List<Object> arguments) {
        if (!birth.isKnown()) return "1 = 1";
        var less = lessKnown(birth);
        arguments.addAll(less);
        var same = "r.birth IN (" + People.marks(less) + ")";
        if (birth.isWhole()) return same;
        arguments.add(birth + "-00");
        arguments.add(birth + "-99");
        return "(" + same + " OR r.birth >= ? AND r.birth <= ?)";
    }

    /** The date and what may have been written of it when less was known. */
    static List<PartialDate> lessKnown(PartialDate birth) {
        var less = new ArrayList<>(List.of(PartialDate.UNKNOWN, new PartialDate(birth.year(), 0, 0)));
        if (birth.month() > 0) less.add(new PartialDate(birth.year(), birth.month(), 0));
        if (birth.isWhole()) less.add(birth);
        return less;
    }

    private record Found(String sortName, TravellerId id) {}

    /** The last one of a page, if there are more. */
    static Optional<String> next(List<TravellerId> found, int limit) {
        return found.size() > limit ? Optional.of(found.get(limit - 1).toString()) : Optional.empty();
    }
}
