package org.mpaka.core.journal;

import java.sql.SQLException;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.core.storage.Sql;
import org.mpaka.core.storage.StorageFault;

/** Empties the registers and applies every entry anew, in one transaction: killed half way, the old rows stay. */
final class Rebuild {
    private static final int ROWS_AT_ONCE = 500;
    private final Sql sql;
    private final Registers registers;

    Rebuild(Sql sql, Registers registers) {
        this.sql = sql;
        this.registers = registers;
    }

    /** @return how many entries were applied */
    long run() throws SQLException {
        long last = new JournalTables(sql).lock();
        registers.empty(sql);
        long applied = 0;
        for (long done = 0; done < last; ) {
            var rows = sql.query(
                    EntryRow.class,
                    "SELECT * FROM journal_entry WHERE ordinal > ? AND ordinal <= ? ORDER BY ordinal"
                            + " FETCH FIRST ? ROWS ONLY",
                    done,
                    last,
                    ROWS_AT_ONCE);
            if (rows.isEmpty()) break;
            for (var row : rows) applied += again(row) ? 1 : 0;
            done = rows.get(rows.size() - 1).ordinal();
        }
        return applied;
    }

    private boolean again(EntryRow row) throws SQLException {
        boolean refusedBefore = sql.find(
                        String.class,
                        "SELECT reason FROM journal_quarantine WHERE node = ? AND seq = ?",
                        row.node(),
                        row.seq())
                .isPresent();
        if (refusedBefore) return false;
        try {
            registers.applyAgain(row, sql);
            return true;
        } catch (SQLException e) {
            if (StorageFault.of(e) != StorageFault.BUG) throw e;
            throw new MpakaException(e, ErrorCode.JOURNAL_BROKEN, row.node(), row.seq(), "SQL " + e.getSQLState());
        } catch (RuntimeException e) {
            throw new MpakaException(
                    e,
                    ErrorCode.JOURNAL_BROKEN,
                    row.node(),
                    row.seq(),
                    e.getClass().getSimpleName());
        }
    }
}
