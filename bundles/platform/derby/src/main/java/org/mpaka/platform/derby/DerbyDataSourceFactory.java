package org.mpaka.platform.derby;

import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.apache.derby.jdbc.EmbeddedConnectionPoolDataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.apache.derby.jdbc.EmbeddedXADataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.jdbc.DataSourceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes data sources on the embedded engine.
 *
 * <p>Besides the standard keys ({@code databaseName} or {@code url}, {@code user}, {@code password}) it understands
 * {@value #BOOT_PASSWORD_FILE}, the path of a file that holds the boot password. With that key the database is created
 * with the data source, whole or not at all, and encrypted with AES-256; without it, it has to exist already. Unknown keys are left to the pool.
 */
@Component(
        service = DataSourceFactory.class,
        property = {
            DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=org.apache.derby.jdbc.EmbeddedDriver",
            DataSourceFactory.OSGI_JDBC_DRIVER_NAME + "=" + DerbyDataSourceFactory.DRIVER_NAME
        })
public final class DerbyDataSourceFactory implements DataSourceFactory {

    /** Key of the path of the file with the boot password. */
    public static final String BOOT_PASSWORD_FILE = "bootPasswordFile";

    static final String DRIVER_NAME = "derby";

    private static final Logger LOG = LoggerFactory.getLogger(DerbyDataSourceFactory.class);
    private static final String URL_PREFIX = "jdbc:derby:";
    private static final String ENGINE_STOPPED = "XJ015";

    @Override
    public DataSource createDataSource(Properties settings) throws SQLException {
        return configured(new EmbeddedDataSource(), settings);
    }

    @Override
    public ConnectionPoolDataSource createConnectionPoolDataSource(Properties settings) throws SQLException {
        return configured(new EmbeddedConnectionPoolDataSource(), settings);
    }

    @Override
    public XADataSource createXADataSource(Properties settings) throws SQLException {
        return configured(new EmbeddedXADataSource(), settings);
    }

    @Override
    public Driver createDriver(Properties settings) {
        return new EmbeddedDriver();
    }

    /** Stops the engine, so that the next start needs no recovery. */
    @Deactivate
    void stopEngine() {
        var engine = new EmbeddedDataSource();
        engine.setDatabaseName("");
        engine.setConnectionAttributes("shutdown=true");
        try {
            engine.getConnection().close();
        } catch (SQLException e) {
            if (!ENGINE_STOPPED.equals(e.getSQLState())) {
                LOG.warn("The database engine didn't stop in order; it recovers at the next start", e);
            }
        }
    }

    private static <T extends EmbeddedDataSource> T configured(T source, @Nullable Properties settings)
            throws SQLException {
        if (settings == null) {
            return source;
        }
        String url = settings.getProperty(JDBC_URL);
        if (url != null) {
            applyUrl(source, url);
        }
        String name = settings.getProperty(JDBC_DATABASE_NAME);
        if (name != null) {
            source.setDatabaseName(name);
        }
        String bootPasswordFile = settings.getProperty(BOOT_PASSWORD_FILE);
        if (bootPasswordFile != null) {
            var password = BootPassword.read(Path.of(bootPasswordFile));
            if (name != null) {
                NewDatabase.makeIfMissing(name, password);
            }
            source.setConnectionAttributes(password.connectionAttributes());
        }
        source.setUser(settings.getProperty(JDBC_USER));
        source.setPassword(settings.getProperty(JDBC_PASSWORD));
        return source;
    }

    private static void applyUrl(EmbeddedDataSource source, String url) {
        if (!url.startsWith(URL_PREFIX)) {
            throw new IllegalArgumentException("Not a Derby address: it must start with " + URL_PREFIX);
        }
        String[] parts = url.substring(URL_PREFIX.length()).split(";", 2);
        source.setDatabaseName(parts[0]);
        if (parts.length == 2) {
            source.setConnectionAttributes(parts[1]);
        }
    }
}
