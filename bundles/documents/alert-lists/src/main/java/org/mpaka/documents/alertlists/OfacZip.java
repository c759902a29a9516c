package org.mpaka.documents.alertlists;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.alert.ImportProblem;

/** OFAC's CSV files in one ZIP file, kept on disk while both are read side by side. */
final class OfacZip implements AutoCloseable {
    private final String format;
    private final Path file;
    private final ZipFile zip;

    private OfacZip(String format, Path file) throws IOException {
        this.format = format;
        this.file = file;
        this.zip = zip(format, file);
    }

    private static ZipFile zip(String format, Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new MpakaException(e, ErrorCode.UNREADABLE_FILE, format, 1, "not a whole ZIP file");
        }
    }

    static boolean isZip(BufferedInputStream in) throws IOException {
        in.mark(4);
        var start = in.readNBytes(4);
        in.reset();
        return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    }

    static OfacZip open(String format, InputStream in) throws IOException {
        var file = Files.createTempFile("mpaka-list", ".zip");
        try {
            var bounded = new BoundedInput(in);
            try (var out = Files.newOutputStream(file)) {
                var piece = new byte[64 << 10];
                for (int read = bounded.read(piece); read >= 0; read = bounded.read(piece)) {
                    out.write(piece, 0, read);
                    bounded.step();
                }
            }
            return new OfacZip(format, file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    InputStream sdn() throws IOException {
        var entry = find("sdn.csv")
                .orElseThrow(() -> new MpakaException(ErrorCode.UNREADABLE_FILE, format, 1, "no sdn.csv in it"));
        return zip.getInputStream(entry);
    }

    boolean hasAlternates() {
        return find("alt.csv").isPresent();
    }

    AlternateNames alternates(Consumer<ImportProblem> problems) throws IOException {
        var entry = find("alt.csv");
        return entry.isEmpty()
                ? AlternateNames.none()
                : AlternateNames.of(new CsvRecords("alt.csv", zip.getInputStream(entry.get())), problems);
    }

    private Optional<? extends ZipEntry> find(String name) {
        return zip.stream()
                .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).matches("(.*/)?" + name.replace(".", "\\.")))
                .findFirst();
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(file);
    }
}
