package org.mpaka.core.traveller;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mpaka.api.PageRequest;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.core.storage.Sql;

/** Finds entries whose stay is over and which no exit follows, the latest end first. */
final class Overstays {
    /** Of a person's admissions, whichever file they were recorded for, none is later. */
    private static final String NONE_LATER = " AND NOT EXISTS (SELECT x.id FROM crossing x JOIN traveller y"
            + " ON y.id = x.traveller_id WHERE y.root_id = t.root_id AND x.status = 'RECORDED'"
            + " AND x.outcome = 'ADMITTED' AND (x.crossed_at > c.crossed_at"
            + " OR x.crossed_at = c.crossed_at AND x.id > c.id))";

    private Overstays() {}

    /** An entry that nothing follows. */
    record Row(CrossingId id, TravellerId rootId, LocalDate permittedUntil) {
        String place() {
            return permittedUntil + " " + id;
        }
    }

    /** One more than asked for, where there are more. */
    static List<Row> find(Sql sql, LocalDate since, LocalDate today, PageRequest page) throws SQLException {
        var where = new StringBuilder("c.permitted_until >= ? AND c.permitted_until < ? AND c.status = 'RECORDED'"
                + " AND c.outcome = 'ADMITTED' AND c.direction = 'ENTRY'");
        var arguments = new ArrayList<Object>(List.of(since, today));
        page.after().ifPresent(after -> {
            var day = LocalDate.parse(after.substring(0, DAY));
            where.append(" AND (c.permitted_until < ? OR c.permitted_until = ? AND c.id > ?)");
            arguments.addAll(List.of(day, day, after.substring(DAY + 1)));
        });
        return sql.query(
                Row.class,
                "SELECT c.id, t.root_id, c.permitted_until FROM crossing c JOIN traveller t ON t.id = c.traveller_id"
                        + " WHERE " + where + NONE_LATER + " ORDER BY c.permitted_until DESC, c.id FETCH FIRST "
                        + (page.limit() + 1) + " ROWS ONLY",
                arguments.toArray());
    }

    private static final int DAY = "2026-11-23".length();

    static boolean isPlace(String after) {
        return after.matches("\\d{4}-\\d{2}-\\d{2} [0-9a-f-]{36}");
    }
}
