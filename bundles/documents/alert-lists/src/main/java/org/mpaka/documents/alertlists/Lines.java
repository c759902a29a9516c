package org.mpaka.documents.alertlists;

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
    /** A longer line is no entry any more but an attack, or no file of lines. */
    private static final int LONGEST_SKIPPED = 32 << 20;

    private final String file;
    private final BoundedInput in;
    private final Reader reader;
    private final char[] piece = new char[16 << 10];
    private final StringBuilder text = new StringBuilder();
    private int next;
    private int end;
    private long line;
    private boolean ended;
    /** Letters of a line that is too long to be kept; 0 for most. */
    private int skipped;

    Lines(String file, InputStream in) {
        this.file = file;
        this.in = new BoundedInput(in);
        reader = new InputStreamReader(this.in, StandardCharsets.UTF_8.newDecoder());
    }

    /** The next line without its end; empty after the last. */
    Optional<String> next() throws IOException {
        if (ended) return Optional.empty();
        line++;
        in.step();
        text.setLength(0);
        skipped = 0;
        while (true) {
            if (next == end && !readOn()) {
                ended = true;
                return text.isEmpty() && skipped == 0 ? Optional.empty() : Optional.of(text.toString());
            }
            int from = next;
            while (next < end && piece[next] != '\n') next++;
            append(from, next);
            if (next == end) continue;
            next++;
            return Optional.of(text.toString());
        }
    }

    private boolean readOn() throws IOException {
        try {
            // what is kept of a line is bounded below
            in.step();
            next = 0;
            end = Math.max(0, reader.read(piece));
            return end > 0;
        } catch (CharacterCodingException e) {
            end = 0;
            throw unreadable("not in UTF-8");
        }
    }

    /** Without carriage returns and the mark of the byte order. */
    private void append(int from, int to) {
        int begin = from;
        while (line == 1 && text.isEmpty() && begin < to && piece[begin] == '\uFEFF') begin++;
        for (int i = begin; i < to; i++) {
            if (piece[i] != '\r') continue;
            text.append(piece, begin, i - begin);
            begin = i + 1;
        }
        text.append(piece, begin, to - begin);
        if (text.length() <= LONGEST && skipped == 0) return;
        skipped += text.length();
        text.setLength(0);
        if (skipped > LONGEST_SKIPPED) throw unreadable("a line of more than " + LONGEST_SKIPPED + " characters");
    }

    /** Whether the last line was too long to be given; what was given is not it. */
    boolean tooLong() {
        return skipped > 0;
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
