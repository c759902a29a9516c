package org.mpaka.platform.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {
    @TempDir
    private Path directory;

    @Test
    void aFileIsTheOwnersAlone() throws IOException {
        var file = directory.resolve("key");

        PrivateFiles.write(file, "secret".getBytes(US_ASCII));

        assertThat(file).hasContent("secret");
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void aFileThatIsThereIsReplacedAndWhatAKilledWriterLeftIsNoHindrance() throws IOException {
        var file = directory.resolve("key");
        PrivateFiles.write(file, "the older and longer one".getBytes(US_ASCII));
        Files.writeString(directory.resolve("key.new"), "half of");

        PrivateFiles.write(file, "new".getBytes(US_ASCII));

        assertThat(file).hasContent("new");
        assertThat(directory).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void whatCannotBeWrittenLeavesTheOldFile() throws IOException {
        var file = directory.resolve("key");
        PrivateFiles.write(file, "old".getBytes(US_ASCII));
        // a directory with something in it stands in the way of the new file
        Files.createDirectories(directory.resolve("key.new").resolve("full"));

        assertThatIOException().isThrownBy(() -> PrivateFiles.write(file, "new".getBytes(US_ASCII)));
        assertThat(file).hasContent("old");
    }

    @Test
    void aDirectoryIsTheOwnersAlone() throws IOException {
        var made = directory.resolve("node");
        PrivateFiles.createDirectory(made);
        PrivateFiles.createDirectory(made);
        assertThat(permissions(made)).isEqualTo("rwx------");

        var open = Files.createDirectory(
                directory.resolve("open"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        PrivateFiles.restrict(open);
        assertThat(permissions(open)).isEqualTo("rwx------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
