package org.mpaka.platform.derby;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * Makes a database beside its place and moves it there when it is whole. The engine never opens one that it was making
 * when its process was killed.
 */
final class NewDatabase {
    private static final String UNFINISHED = ".unfinished";
    private static final String IN_MEMORY = "memory:";
    private static final String DATABASE_STOPPED = "08006";

    private NewDatabase() {}

    /** Does nothing where there is one. */
    static void makeIfMissing(String name, BootPassword password) throws SQLException {
        if (name.startsWith(IN_MEMORY)) return;
        Path place = Path.of(System.getProperty("derby.system.home", "")).resolve(name);
        if (Files.exists(place)) return;
        Path unfinished = place.resolveSibling(place.getFileName() + UNFINISHED);
        try {
            // nobody ever wrote into it: it had not come to its place
            delete(unfinished);
            Files.createDirectories(place.toAbsolutePath().getParent());
            make(unfinished, password);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The database can't be made in " + place + ": " + e.getMessage(), e);
        }
    }

    private static void make(Path at, BootPassword password) throws SQLException {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(at.toString());
        source.setConnectionAttributes(password.connectionAttributes());
        source.getConnection().close();
        source.setConnectionAttributes("shutdown=true");
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            if (!DATABASE_STOPPED.equals(e.getSQLState())) throw e;
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
