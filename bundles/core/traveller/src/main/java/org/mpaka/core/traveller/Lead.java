package org.mpaka.core.traveller;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.PartialDate;
import org.mpaka.core.storage.Sql;

/**
 * What a search by name begins with: whatever leaves fewest persons to read and sort. Found by counting in the indexes
 * alone, each count ended at its bound, so that a name which tens of thousands bear costs no more than a rare one.
 *
 * @param word place of the leading word among those asked; -1: the birth date leads
 */
record Lead(int word) {
    /** Entries of an index that are looked at for a second common word, at most. */
    private static final int PROBED = 50_000;

    private static final int BIRTH = -1;

    /** @param words the longest first @return empty when everything asked leaves too many */
    static Optional<Lead> of(Sql sql, List<String> words, Optional<PartialDate> birth) throws SQLException {
        var best = Optional.<Lead>empty();
        int fewest = NameSearch.MOST + 1;
        for (int i = 0; i < words.size(); i++) {
            int bearers = bearers(sql, words.get(i), NameSearch.MOST);
            if (bearers >= fewest) continue;
            fewest = bearers;
            best = Optional.of(new Lead(i));
        }
        if (birth.isPresent()) {
            int born = born(sql, birth.get());
            if (born < fewest) return Optional.of(new Lead(BIRTH));
        }
        return best.isPresent() ? best : together(sql, words);
    }

    /** Words each of which is common, but few bear them together. */
    private static Optional<Lead> together(Sql sql, List<String> words) throws SQLException {
        if (words.size() < 2 || bearers(sql, words.get(0), PROBED) > PROBED) return Optional.empty();
        var longest = new Lead(0);
        var arguments = new ArrayList<Object>();
        var from = "traveller_word w WHERE " + longest.where(words, arguments);
        return count(sql, "w.traveller_id", from, NameSearch.MOST, arguments) > NameSearch.MOST
                ? Optional.empty()
                : Optional.of(longest);
    }

    /** How many names begin so; one more than the bound when more do. */
    private static int bearers(Sql sql, String word, int bound) throws SQLException {
        var arguments = new ArrayList<Object>();
        range(word, arguments);
        return count(sql, "traveller_id", "traveller_word WHERE word >= ? AND word <= ?", bound, arguments);
    }

    private static int born(Sql sql, PartialDate birth) throws SQLException {
        var births = NameSearch.lessKnown(birth);
        return count(
                sql,
                "id",
                "traveller WHERE birth IN (" + People.marks(births) + ")",
                NameSearch.MOST,
                List.copyOf(births));
    }

    private static int count(Sql sql, String column, String from, int bound, List<Object> arguments)
            throws SQLException {
        return sql.get(
                Integer.class,
                "SELECT COUNT(*) FROM (SELECT " + column + " FROM " + from + " FETCH FIRST " + (bound + 1)
                        + " ROWS ONLY) few",
                arguments.toArray());
    }

    /** Who bears a name ({@code t}) and who stands for him ({@code r}). */
    String tables() {
        return word == BIRTH
                ? "traveller r JOIN traveller t ON t.root_id = r.id"
                : "traveller_word w JOIN traveller t ON t.id = w.traveller_id JOIN traveller r ON r.id = t.root_id";
    }

    /** That one person bears all the words. */
    String where(List<String> words, List<Object> arguments) {
        var conditions = new ArrayList<String>();
        if (word != BIRTH) {
            conditions.add("w.word >= ? AND w.word <= ?");
            range(words.get(word), arguments);
        }
        for (int i = 0; i < words.size(); i++) {
            if (i == word) continue;
            conditions.add("EXISTS (SELECT 1 FROM traveller_word x WHERE x.traveller_id = "
                    + (word == BIRTH ? "t.id" : "w.traveller_id") + " AND x.word >= ? AND x.word <= ?)");
            range(words.get(i), arguments);
        }
        return String.join(" AND ", conditions);
    }

    private static void range(String word, List<Object> arguments) {
        arguments.add(word);
        arguments.add(NameWords.last(word));
    }
}
