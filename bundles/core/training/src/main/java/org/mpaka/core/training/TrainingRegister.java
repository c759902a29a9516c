package org.mpaka.core.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.UserId;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exercises as the journal left them; whoever holds one knows that its table is there. */
@Component(service = TrainingRegister.class)
public final class TrainingRegister {
    static final String GOES_ON = "GOES_ON";
    static final String ENDED = "ENDED";

    private final Database database;
    private final Payloads payloads;

    @Activate
    public TrainingRegister(@Reference Database database, @Reference Payloads payloads) {
        this.database = database;
        this.payloads = payloads;
        database.migrate(Migrations.beside("training", TrainingRegister.class));
    }

    Optional<RunRecord> open(UserId officer) {
        return records("SELECT body FROM training_run WHERE state = ? AND officer = ?", GOES_ON, officer).stream()
                .findFirst();
    }

    List<RunRecord> open() {
        return records("SELECT body FROM training_run WHERE state = ?", GOES_ON);
    }

    /** One more than asked for, where there are more; the latest first. */
    List<RunRecord> ended(Optional<UserId> officer, PageRequest page) {
        var sql = new StringBuilder("SELECT body FROM training_run WHERE state = ?");
        var arguments = new ArrayList<Object>(List.of(ENDED));
        officer.ifPresent(one -> {
            sql.append(" AND officer = ?");
            arguments.add(one);
        });
        page.after().ifPresent(after -> {
            sql.append(" AND order_key < ?");
            arguments.add(after);
        });
        sql.append(" ORDER BY order_key DESC FETCH FIRST ")
                .append(page.limit() + 1)
                .append(" ROWS ONLY");
        return records(sql.toString(), arguments.toArray());
    }

    private List<RunRecord> records(String sql, Object... arguments) {
        return database.query(String.class, sql, arguments).stream()
                .map(body -> payloads.read(body, RunRecord.class))
                .toList();
    }
}
