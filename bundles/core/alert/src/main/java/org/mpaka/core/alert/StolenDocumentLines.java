package org.mpaka.core.alert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.core.alert.numbers.DocumentNumbers.Document;
import org.mpaka.core.alert.numbers.Reported;

/** Reads {@code issuer,number,reason} line by line, each of bounded length. */
final class StolenDocumentLines {
    private static final int LONGEST = 400;
    private final Reader reader;
    private long line;

    StolenDocumentLines(InputStream in) {
        reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1), 256 << 10);
    }

    /** Number of the line given last. */
    long line() {
        return line;
    }

    /** The fields of the next line that is neither empty nor a remark. */
    Optional<List<String>> next() throws IOException {
        for (var text = text(); text.isPresent(); text = text())
            if (!text.get().isBlank() && !text.get().startsWith("#"))
                return Optional.of(Arrays.stream(text.get().split(",", 6))
                        .map(String::strip)
                        .toList());
        return Optional.empty();
    }

    private Optional<String> text() throws IOException {
        line++;
        var text = new StringBuilder();
        for (int c = reader.read(); c != '\n'; c = reader.read()) {
            if (c < 0) return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
            if (text.length() >= LONGEST)
                throw new MpakaException(
                        ErrorCode.UNREADABLE_FILE,
                        "stolen-documents",
                        line,
                        "a line of more than " + LONGEST + " signs");
            if (c != '\r') text.append((char) c);
        }
        return Optional.of(text.toString());
    }

    /** @param added or else taken out */
    record Change(boolean added, Document document) {}

    /** @throws MpakaException {@code UNREADABLE_FILE} with the line that is none */
    Change change(List<String> fields) {
        var reason = reason(fields, 3);
        boolean add = fields.get(0).equals("+");
        if (fields.size() < 3
                || reason.isEmpty()
                || !add && !fields.get(0).equals("-")
                || !Document.isOne(fields.get(1), fields.get(2)))
            throw new MpakaException(ErrorCode.UNREADABLE_FILE, "stolen-documents", line, "no change of a document");
        return new Change(add, new Document(fields.get(1), fields.get(2), reason.get()));
    }

    /** Stolen where nothing is said; empty for a word that is no reason. */
    static Optional<Reported> reason(List<String> fields, int at) {
        if (fields.size() <= at || fields.get(at).isEmpty()) return Optional.of(Reported.STOLEN);
        var word = fields.get(at).toUpperCase(Locale.ROOT);
        return Arrays.stream(Reported.values())
                .filter(reason -> reason.name().equals(word))
                .findFirst();
    }
}
