package org.mpaka.core.alert;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Lines of text, compressed: a fifth of their size in the journal and on a link of 32 kbit/s. */
final class Packing {
    /** Far above what a part is closed at; a part that unpacks to more was not made here. */
    private static final long LONGEST = 64L << 20;

    private Packing() {}

    static byte[] pack(List<String> lines) {
        var bytes = new ByteArrayOutputStream(64 << 10);
        try (var out = new Fast(bytes)) {
            for (var line : lines) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<String> unpack(byte[] packed) {
        var lines = new ArrayList<String>();
        long length = 0;
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(packed), 8 << 10), StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                length += line.length();
                if (length > LONGEST)
                    throw new IllegalStateException("a part of an import of more than 64 Mi characters");
                lines.add(line);
            }
        } catch (IOException e) {
            throw new IllegalStateException("a part of an import cannot be unpacked", e);
        }
        return lines;
    }

    static String text(byte[] packed) {
        return Base64.getEncoder().encodeToString(packed);
    }

    static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }

    static List<String> unpack(String text) {
        return unpack(bytes(text));
    }

    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out, 8 << 10);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
