package org.mpaka.platform.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseSignatureTest {

    @TempDir
    Path directory;

    private Path archive;

    @BeforeEach
    void makeTwoTeams() throws Exception {
        archive = Files.writeString(directory.resolve("release.tar.gz"), "the release");
        Files.writeString(directory.resolve("password"), "of the test");
        makeTeam("ours");
        makeTeam("theirs");
    }

    @Test
    void isValidUnderTheCertificateOfWhoSigned() throws Exception {
        sign();

        ReleaseSignature.verify(archive, directory.resolve("ours.pem"));

        assertThat(directory.resolve("release.tar.gz.p7s")).isNotEmptyFile();
    }

    @Test
    void isRefusedUnderAnotherCertificateAfterAChangeAndWithoutSignature() throws Exception {
        assertThatThrownBy(() -> ReleaseSignature.verify(archive, directory.resolve("ours.pem")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not signed");
        sign();

        assertThatThrownBy(() -> ReleaseSignature.verify(archive, directory.resolve("theirs.pem")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not what the owner of");
        Files.writeString(archive, "another release");
        assertThatThrownBy(() -> ReleaseSignature.verify(archive, directory.resolve("ours.pem")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not what the owner of");
    }

    private void sign() throws IOException {
        ReleaseSignature.sign(archive, directory.resolve("ours.p12"), directory.resolve("password"));
    }

    private void makeTeam(String name) throws Exception {
        var made = SelfSigned.of(name, CertificateNames.loopback(), Clock.systemUTC());
        var keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry("release", made.key(), "of the test".toCharArray(), new Certificate[] {made.certificate()});
        try (var out = Files.newOutputStream(directory.resolve(name + ".p12"))) {
            keys.store(out, "of the test".toCharArray());
        }
        Files.writeString(
                directory.resolve(name + ".pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(made.certificate().getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
    }
}
