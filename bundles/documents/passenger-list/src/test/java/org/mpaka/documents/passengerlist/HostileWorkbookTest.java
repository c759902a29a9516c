package org.mpaka.documents.passengerlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.testing.pki.HostileBytes;

/** Workbooks that unpack well and whose XML was altered ({@code -Dmpaka.fuzz=1000000} on demand, of each part). */
class HostileWorkbookTest {
    private final ManifestFormat format = new ManifestFormat();

    @TempDir
    private Path directory;

    @Test
    void alteredXmlInAWorkbookIsReadOrReported() throws IOException {
        var parts = partsOf(Files.write(directory.resolve("manifest.xlsx"), ManifestFormatTest.workbook()));
        for (var name : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"))
            HostileBytes.each(name, new byte[][] {parts.get(name)}, xml -> {
                var file = format.read(packed(parts, name, xml));
                assertThat(file.lists().size() + file.faults().size()).isPositive();
            });
    }

    private static Map<String, byte[]> partsOf(Path workbook) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var file = new ZipFile(workbook.toFile())) {
            for (var entry : file.stream().toList()) {
                try (var in = file.getInputStream(entry)) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts, String name, byte[] altered) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getKey().equals(name) ? altered : part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
