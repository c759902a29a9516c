package org.mpaka.web.rest.edge;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** Reads no more than a number of bytes, whatever the sender announced. */
public final class BoundedInput extends FilterInputStream {
    private final long maximum;
    private long read;

    public BoundedInput(InputStream in, long maximum) {
        super(in);
        this.maximum = maximum;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) count(1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        if (got > 0) count(got);
        return got;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** @throws MpakaException {@code TOO_LARGE} */
    private void count(long more) {
        read += more;
        if (read > maximum) throw new MpakaException(ErrorCode.TOO_LARGE, maximum);
    }
}
