package org.mpaka.platform.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.jdbc.DataSourceFactory;

class DerbyDataSourceFactoryTest {

    private static final String SURNAME = "NDAYISENGAPLAIN";

    @TempDir
    Path directory;

    private final DerbyDataSourceFactory factory = new DerbyDataSourceFactory();

    @AfterEach
    void stop() {
        factory.stopEngine();
    }

    @Test
    void writesNoPlainTextWhenABootPasswordFileIsGiven() throws Exception {
        DataSource encrypted = factory.createDataSource(settings(passwordFile("0123456789abcdef0123456789abcdef")));

        storeSurname(encrypted);
        factory.stopEngine();

        assertThat(filesContaining(SURNAME)).isEmpty();
    }

    @Test
    void writesPlainTextWithoutEncryptionSoThatTheTestAboveCanFail() throws Exception {
        var settings = new Properties();
        settings.setProperty(DataSourceFactory.JDBC_URL, "jdbc:derby:" + directory.resolve("db") + ";create=true");

        storeSurname(factory.createDataSource(settings));
        factory.stopEngine();

        assertThat(filesContaining(SURNAME)).isNotEmpty();
    }

    @Test
    void refusesTheDatabaseToAnotherBootPassword() throws Exception {
        storeSurname(factory.createDataSource(settings(passwordFile("0123456789abcdef0123456789abcdef"))));
        factory.stopEngine();

        DataSource other = factory.createDataSource(settings(passwordFile("another-password-of-enough-length")));

        assertThatThrownBy(other::getConnection).isInstanceOf(SQLException.class);
    }

    @Test
    void namesTheMissingPasswordFileAndWhatToDo() {
        Path missing = directory.resolve("missing.secret");

        assertThatThrownBy(() -> factory.createDataSource(settings(missing)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing.secret")
                .hasMessageContaining("key backup");
    }

    @Test
    void refusesAWeakBootPasswordAndNeverPrintsOne() {
        assertThatThrownBy(() -> new BootPassword("short")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new BootPassword("0123456789abcdef").toString()).doesNotContain("0123456789abcdef");
    }

    private Properties settings(Path bootPasswordFile) {
        var settings = new Properties();
        settings.setProperty(
                DataSourceFactory.JDBC_DATABASE_NAME, directory.resolve("db").toString());
        settings.setProperty(DerbyDataSourceFactory.BOOT_PASSWORD_FILE, bootPasswordFile.toString());
        return settings;
    }

    private Path passwordFile(String password) throws IOException {
        return Files.writeString(directory.resolve("boot.secret"), password + "\n");
    }

    private static void storeSurname(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE person (surname VARCHAR(60))");
            statement.execute("INSERT INTO person VALUES ('" + SURNAME + "')");
        }
    }

    private List<Path> filesContaining(String text) throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("db"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, text))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
