package org.mpaka.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Locale;
import org.mpaka.testing.fixtures.TestDatabase;
import org.postgresql.PGConnection;

/** Loads the files by the database's own means: Derby's import, PostgreSQL's COPY. */
final class BulkLoad {
    private BulkLoad() {}

    static void load(TestDatabase database, BulkFiles files) throws SQLException, IOException {
        for (var table : BulkFiles.TABLES) {
            if (database.kind() == TestDatabase.Kind.DERBY) derby(database, table, files);
            else postgresql(database, table, files);
        }
    }

    private static void derby(TestDatabase database, String table, BulkFiles files) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var load = connection.prepareCall(
                        "CALL SYSCS_UTIL.SYSCS_IMPORT_TABLE (NULL, ?, ?, ',', '\"', 'UTF-8', 1)");
                var statistics = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS ('APP', ?, NULL)")) {
            load.setString(1, table.toUpperCase(Locale.ROOT));
            load.setString(2, files.file(table).toString());
            load.execute();
            statistics.setString(1, table.toUpperCase(Locale.ROOT));
            statistics.execute();
        }
    }

    private static void postgresql(TestDatabase database, String table, BulkFiles files)
            throws SQLException, IOException {
        try (var connection = database.dataSource().getConnection();
                var in = Files.newInputStream(files.file(table));
                var statement = connection.createStatement()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + " FROM STDIN (FORMAT csv)", in);
            statement.execute("ANALYZE " + table);
        }
    }
}
