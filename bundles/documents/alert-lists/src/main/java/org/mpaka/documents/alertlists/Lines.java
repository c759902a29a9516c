package org.mpaka.documents.alertlists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** A file of lines in UTF-8, of bounded length each. */
final class Lines {
    private static final int LONGEST = 1 << 20;
    private final String file;
    private final BoundedInput in;
    private final Reader reader;
    private long line;
    private boolean ended;

    Lines(String file, InputStream in) {
        this.file = file;
        this.in = new BoundedInput(in);
        reader = new BufferedReader(new InputStreamReader(this.in, StandardCharsets.UTF_8.newDecoder()), 32 << 10);
    }

    /** The next line without its end; empty after the last. */
    Optional<String> next() throws IOException {
        if (ended) return Optional.empty();
        line++;
        in.step();
        var text = new StringBuilder();
        try {
            for (int c = reader.read(); c != '\n'; c = reader.read()) {
                if (c < 0) {
                    ended = true;
                    return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
                }
                if (text.length() >= LONGEST) throw unreadable("a line of more than " + LONGEST + " characters");
                if (c != '\r' && !(c == '\uFEFF' && line == 1 && text.isEmpty())) text.append((char) c);
            }
        } catch (CharacterCodingException e) {
            throw unreadable("not in UTF-8");
        }
        return Optional.of(text.toString());
    }

    /** Whether the last line given was ended by the end of the file. */
    boolean ended() {
        return ended;
    }

    /** Number of the last line given. */
    long line() {
        return line;
    }

    MpakaException unreadable(String what) {
        return new MpakaException(ErrorCode.UNREADABLE_FILE, file, line, what);
    }
}
