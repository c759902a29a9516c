package org.mpaka.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.testing.fixtures.MutableClock;

class FileNodeKeyTest {
    private static final byte[] MESSAGE = "a crossing".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    private FileNodeKey key(String secret) {
        return new FileNodeKey(Wired.KOBERO, () -> directory, new MutableClock(), Wired.settings(secret));
    }

    @Test
    void makesAKeyOnceThatAnybodyCanVerify() throws Exception {
        var first = key("");
        var again = key("");
        assertThat(again.certificate()).isEqualTo(first.certificate());
        assertThat(first.certificate().getSubjectX500Principal().getName()).contains("CN=bdi-kob-1");
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initVerify(first.certificate());
        signature.update(MESSAGE);
        assertThat(signature.verify(again.sign(MESSAGE))).isTrue();
    }

    @Test
    void keepsKeyAndSecretFromOtherUsers() throws Exception {
        key("");
        for (var name : new String[] {"node-key.p12", "node-key.secret"})
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(name))))
                    .isEqualTo("rw-------");
    }

    @Test
    void refusesAWrongSecretAndSaysWhichItTried() throws Exception {
        key("");
        var other = directory.resolve("other");
        Files.writeString(other, "not the secret");
        assertThatThrownBy(() -> key("file:" + other))
                .hasMessageContaining("node-key.p12")
                .hasMessageContaining("file:" + other)
                .hasMessageNotContaining("not the secret");
    }

    @Test
    void refusesASecretWrittenIntoTheSettings() {
        assertThatThrownBy(() -> key("hunter2hunter2")).hasMessageContaining("named as file:PATH or env:NAME");
        assertThatThrownBy(() -> key("env:MPAKA_NO_SUCH_VARIABLE")).hasMessageContaining("is not set");
    }
}
