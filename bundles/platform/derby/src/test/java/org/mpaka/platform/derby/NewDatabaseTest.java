package org.mpaka.platform.derby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.jdbc.DataSourceFactory;

class NewDatabaseTest {
    private static final int KILLS = 6;
    private static final int LONGEST_MILLISECONDS = 1500;

    @TempDir
    Path directory;

    private final DerbyDataSourceFactory factory = new DerbyDataSourceFactory();

    @AfterEach
    void stop() {
        factory.stopEngine();
    }

    @Test
    void isOpenedThoughTheProcessThatMadeItWasKilled() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            Path place = directory.resolve("killed-" + kill);
            var maker = maker(place);
            boolean ended =
                    maker.waitFor(ThreadLocalRandom.current().nextInt(LONGEST_MILLISECONDS), TimeUnit.MILLISECONDS);
            maker.destroyForcibly().waitFor();

            try (var connection = factory.createDataSource(settings(place)).getConnection()) {
                assertThat(connection.isValid(0))
                        .as("ended by itself: %s", ended)
                        .isTrue();
            }
        }
    }

    @Test
    void isMadeAnewWhereOneWasHalfMade() throws Exception {
        Path place = directory.resolve("half");
        Path unfinished = Files.createDirectories(directory.resolve("half.unfinished/seg0"));
        Files.writeString(unfinished.resolve("c10.dat"), "half");

        try (var connection = factory.createDataSource(settings(place)).getConnection()) {
            assertThat(connection.isValid(0)).isTrue();
        }

        assertThat(directory.resolve("half.unfinished")).doesNotExist();
    }

    private Process maker(Path place) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Maker.class.getName(),
                        place.toString(),
                        secret().toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(directory.toFile(), "maker.log"))
                .start();
    }

    private Properties settings(Path place) throws IOException {
        return settings(place, secret());
    }

    private Path secret() throws IOException {
        return Files.writeString(directory.resolve("database.secret"), "0123456789abcdef0123456789abcdef");
    }

    static Properties settings(Path place, Path secret) {
        var settings = new Properties();
        settings.setProperty(DataSourceFactory.JDBC_DATABASE_NAME, place.toString());
        settings.setProperty(DerbyDataSourceFactory.BOOT_PASSWORD_FILE, secret.toString());
        return settings;
    }

    /** A process that makes a database and ends. */
    static final class Maker {
        private Maker() {}

        public static void main(String[] arguments) throws Exception {
            new DerbyDataSourceFactory()
                    .createDataSource(settings(Path.of(arguments[0]), Path.of(arguments[1])))
                    .getConnection()
                    .close();
        }
    }
}
