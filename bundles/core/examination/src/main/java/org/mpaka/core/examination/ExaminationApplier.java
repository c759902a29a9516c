package org.mpaka.core.examination;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.examination.Examination;
import org.mpaka.api.examination.ExaminationEvents;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes examinations into the register. A revision that is not the next one undoes its entry: two officers met, and the
 * later one is told. An entry whose payload retention removed changes nothing.
 */
@Component
public final class ExaminationApplier implements EntryApplier {
    private final Payloads payloads;

    /** @param register its table must be there */
    @Activate
    public ExaminationApplier(@Reference ExaminationRegister register, @Reference Payloads payloads) {
        this.payloads = payloads;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(ExaminationEvents.EXAMINED);
    }

    @Override
    public List<String> tables() {
        return List.of("examination");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        if (entry.payload().isEmpty()) return;
        var sql = Sql.on(connection);
        var examination = payloads.read(entry, Examination.class);
        var before = sql.find(
                Integer.class, "SELECT revision FROM examination WHERE inspection = ?", examination.inspection());
        if (before.filter(revision -> revision >= examination.revision()).isPresent())
            throw new MpakaException(ErrorCode.CHANGED_MEANWHILE, "examination");
        sql.update("DELETE FROM examination WHERE inspection = ?", examination.inspection());
        sql.update(
                "INSERT INTO examination (inspection, revision, body) VALUES (?, ?, ?)",
                examination.inspection(),
                examination.revision(),
                payloads.write(examination));
    }
}
