package org.mpaka.documents.passengerlist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What companies call things in manifests, from {@code manifest-words.tsv}. */
final class ManifestWords {
    /** Before the people: {@code number}. */
    static final ManifestWords JOURNEY = new ManifestWords("journey");

    /** Above the people: {@code surname}. */
    static final ManifestWords PERSON = new ManifestWords("person");

    /** What may stand in a cell: {@code BUS}. */
    static final ManifestWords MODE = new ManifestWords("mode");

    static final ManifestWords SEX = new ManifestWords("sex");
    static final ManifestWords DOCUMENT = new ManifestWords("document");
    static final ManifestWords ROLE = new ManifestWords("role");

    private final Map<String, String> meanings = new HashMap<>();

    private ManifestWords(String about) {
        try (var file = Objects.requireNonNull(ManifestWords.class.getResourceAsStream("manifest-words.tsv"));
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var columns = line.split("\t", -1);
                if (!columns[0].equals(about)) continue;
                meanings.put(plain(columns[1]), columns[1]);
                for (var word : columns[2].split(",", -1)) meanings.put(plain(word), columns[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> meaning(String word) {
        return Optional.ofNullable(meanings.get(plain(word)));
    }

    boolean knows(String word) {
        return meaning(word).isPresent();
    }

    /** Without accents, blanks, points and capitals. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
