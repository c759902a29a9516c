package org.mpaka.core.training;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.training.TrainingEvents;
import org.mpaka.api.training.TrainingRun;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes exercises into the register, each as its last entry says. */
@Component
public final class TrainingApplier implements EntryApplier {
    private final Payloads payloads;

    /** @param register its table must be there */
    @Activate
    public TrainingApplier(@Reference TrainingRegister register, @Reference Payloads payloads) {
        this.payloads = payloads;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(TrainingEvents.RUN_BEGUN, TrainingEvents.RUN_CHANGED, TrainingEvents.RUN_ENDED);
    }

    @Override
    public List<String> tables() {
        return List.of("training_run");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        if (entry.payload().isEmpty()) return;
        var sql = Sql.on(connection);
        var record = payloads.read(entry, RunRecord.class);
        var run = record.run();
        sql.update("DELETE FROM training_run WHERE id = ?", run.id());
        sql.update(
                "INSERT INTO training_run (id, officer, state, order_key, body) VALUES (?, ?, ?, ?, ?)",
                run.id(),
                run.officer(),
                run.endedAt().isPresent() ? TrainingRegister.ENDED : TrainingRegister.GOES_ON,
                place(run),
                payloads.write(record));
    }

    /** Where a run stands in lists. */
    static String place(TrainingRun run) {
        return String.format(Locale.ROOT, "%015d-%s", run.begunAt().toEpochMilli(), run.id());
    }
}
