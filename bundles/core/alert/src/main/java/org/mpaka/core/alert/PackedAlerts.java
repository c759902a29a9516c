package org.mpaka.core.alert;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** Alerts as JSON, one a line, compressed: twenty thousand take about four megabytes while they wait for approval. */
final class PackedAlerts {
    private static final int MOST_BYTES = 96 << 20;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Writer writer;

    PackedAlerts() {
        try {
            writer = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(String json) {
        if (bytes.size() > MOST_BYTES) throw new MpakaException(ErrorCode.TOO_LARGE, (MOST_BYTES >> 20) + " MiB");
        try {
            writer.write(json);
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands them over in order, so many at once. */
    void each(int atOnce, Consumer<List<String>> action) {
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray())), StandardCharsets.UTF_8))) {
            var part = new ArrayList<String>(atOnce);
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                part.add(line);
                if (part.size() < atOnce) continue;
                action.accept(List.copyOf(part));
                part.clear();
            }
            if (!part.isEmpty()) action.accept(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
