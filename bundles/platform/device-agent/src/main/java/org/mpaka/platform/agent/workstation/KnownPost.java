package org.mpaka.platform.agent.workstation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.mpaka.platform.keys.PrivateFiles;

/**
 * The post that enrolled this workstation.
 *
 * @param fingerprint of its certificate
 * @param workstation what the post calls this workstation
 */
public record KnownPost(String host, int port, String fingerprint, String workstation) {
    private static final String FILE = "post.properties";

    /** Empty until it is enrolled. */
    static Optional<KnownPost> read(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) return Optional.empty();
        var found = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            found.load(in);
        }
        return Optional.of(new KnownPost(
                text(found, "host"),
                Integer.parseInt(text(found, "port")),
                text(found, "fingerprint"),
                text(found, "workstation")));
    }

    private static String text(Properties found, String key) throws IOException {
        var value = found.getProperty(key);
        if (value == null) throw new IOException(FILE + " lacks " + key);
        return value.strip();
    }

    void write(Path directory) throws IOException {
        var lines =
                List.of("host=" + host, "port=" + port, "fingerprint=" + fingerprint, "workstation=" + workstation, "");
        PrivateFiles.write(directory.resolve(FILE), String.join("\n", lines).getBytes(UTF_8));
    }
}
