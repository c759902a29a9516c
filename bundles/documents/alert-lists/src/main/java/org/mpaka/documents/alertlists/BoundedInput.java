package org.mpaka.documents.alertlists;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * Lets no more than a number of bytes through, altogether and between two steps of the reader: whatever the file
 * holds, one piece of it stays small.
 */
final class BoundedInput extends FilterInputStream {
    /** A million entries of the wordiest format take a quarter of it; what comes over the network has a bound of its own. */
    static final long MOST = 4L << 30;

    /** The longest remark of the real lists has 4 KiB; parsers read ahead up to 64 KiB. */
    private static final long MOST_A_STEP = 1L << 20;

    private long left = MOST;
    private long leftInStep = MOST_A_STEP;

    BoundedInput(InputStream in) {
        super(in);
    }

    /** The reader has made a step. */
    void step() {
        leftInStep = MOST_A_STEP;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        if (read >= 0) count(1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) count(read);
        return read;
    }

    private void count(int read) {
        left -= read;
        leftInStep -= read;
        if (left < 0) throw new MpakaException(ErrorCode.TOO_LARGE, (MOST >> 30) + " GiB");
        if (leftInStep < 0)
            throw new MpakaException(ErrorCode.TOO_LARGE, "one field of " + (MOST_A_STEP >> 20) + " MiB");
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
