package org.mpaka.documents.seal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a sort of seal holds, from {@code seal-types.tsv}.
 *
 * @param kind {@code visa}
 * @param features by tag
 */
record VdsType(String kind, Map<Integer, Named> features) {
    private static final Map<String, VdsType> ALL = read();

    /** What a feature is called and how it is coded. */
    record Named(String name, Coding coding) {}

    /** How the value of a feature is coded. */
    enum Coding {
        C40,
        /** A zone in C40, its fillers as blanks. */
        MRZ,
        UTF8,
        BYTES
    }

    /** The type of four hexadecimal figures; one without known features where nobody here knows it. */
    static VdsType of(String type) {
        return ALL.getOrDefault(type, new VdsType("seal-" + type, Map.of()));
    }

    Named named(int tag) {
        return features.getOrDefault(tag, new Named("feature-" + tag, Coding.BYTES));
    }

    private static Map<String, VdsType> read() {
        var types = new HashMap<String, VdsType>();
        try (InputStream file = Objects.requireNonNull(VdsType.class.getResourceAsStream("seal-types.tsv"));
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            @Nullable String line;
            while ((line = reader.readLine()) != null) {
                if (line.startsWith("#")) continue;
                String[] columns = line.split("\t", -1);
                types.computeIfAbsent(columns[0], type -> new VdsType(columns[1], new HashMap<>()))
                        .features()
                        .put(Integer.valueOf(columns[2]), new Named(columns[3], Coding.valueOf(columns[4])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types;
    }
}
