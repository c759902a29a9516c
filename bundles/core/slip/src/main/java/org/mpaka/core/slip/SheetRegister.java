package org.mpaka.core.slip;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.mpaka.api.NodeId;
import org.mpaka.api.ThisNode;
import org.mpaka.api.device.PrintOutcome.Result;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.slip.SheetEvents.Ended;
import org.mpaka.core.slip.SheetEvents.Sent;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts the sheets that came out, or may have; only those of this node are read. */
@Component(service = {EntryApplier.class, SheetRegister.class})
public final class SheetRegister implements EntryApplier {
    private final Database database;
    private final Payloads payloads;
    private final NodeId node;

    @Activate
    public SheetRegister(@Reference Database database, @Reference Payloads payloads, @Reference ThisNode node) {
        this.database = database;
        this.payloads = payloads;
        this.node = node.identity().node();
        database.migrate(Migrations.beside("slip", SheetRegister.class));
    }

    /** A row of the table. */
    record Count(int sheets) {}

    int sheets(String page) {
        return database.find(Count.class, "SELECT sheets FROM slip_sheet WHERE node = ? AND page = ?", node, page)
                .map(Count::sheets)
                .orElse(0);
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(SheetEvents.SENT, SheetEvents.ENDED);
    }

    @Override
    public List<String> tables() {
        return List.of("slip_sheet");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        if (entry.kind().equals(SheetEvents.SENT)) {
            add(1, payloads.read(entry, Sent.class).page(), entry.node(), connection);
        } else {
            var ended = payloads.read(entry, Ended.class);
            if (ended.result() == Result.NOT_PRINTED) add(-1, ended.page(), entry.node(), connection);
        }
    }

    private static void add(int sheets, String page, NodeId node, Connection connection) throws SQLException {
        var sql = Sql.on(connection);
        int changed =
                sql.update("UPDATE slip_sheet SET sheets = sheets + ? WHERE node = ? AND page = ?", sheets, node, page);
        if (changed == 0)
            sql.update("INSERT INTO slip_sheet (node, page, sheets) VALUES (?, ?, ?)", node, page, sheets);
    }
}
