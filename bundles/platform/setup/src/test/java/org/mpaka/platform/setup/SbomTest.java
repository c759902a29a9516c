package org.mpaka.platform.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SbomTest {

    @TempDir
    Path installation;

    @Test
    void namesJarsWhatLiesInsideThemAndThePackagesOfTheConsole() throws Exception {
        Path place = Files.createDirectories(installation.resolve("system/org/example/outer/1.2"));
        byte[] inner = jar("META-INF/maven/org.example/inner/pom.properties", description("inner", "3.4"));
        Files.write(place.resolve("outer-1.2.jar"), jar("lib/inner.jar", inner));
        Path lock = Files.writeString(
                installation.resolve("package-lock.json"),
                """
                {
                  "packages": {
                    "node_modules/@scope/shown": {
                      "version": "5.6.7",
                      "license": "MIT"
                    },
                    "node_modules/tool": {
                      "version": "8.9.0",
                      "dev": true
                    }
                  }
                }
                """);

        var sbom = new Sbom(installation);
        sbom.readJars();
        sbom.readPackages(lock);

        assertThat(sbom.json())
                .contains("\"specVersion\":\"1.5\"")
                .contains("\"purl\":\"pkg:maven/org.example/outer@1.2\",\"hashes\":[{\"alg\":\"SHA-256\"")
                .contains("\"purl\":\"pkg:maven/org.example/inner@3.4\"")
                .contains("\"purl\":\"pkg:npm/%40scope/shown@5.6.7\"")
                .doesNotContain("tool");
        assertThat(sbom.json()).isEqualTo(sbom.json());
    }

    private static byte[] description(String name, String version) {
        return "groupId=org.example\nartifactId=%s\nversion=%s\n"
                .formatted(name, version)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] jar(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
