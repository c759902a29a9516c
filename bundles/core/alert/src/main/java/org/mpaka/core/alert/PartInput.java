package org.mpaka.core.alert;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** Lets no more than a number of bytes of a part through, altogether and between two steps of its reader. */
final class PartInput extends FilterInputStream {
    /** A cell of a real sheet holds 32 KiB at most; parsers read ahead some KiB. */
    private static final long MOST_A_STEP = 1L << 20;

    private final long most;
    private long bytes;
    private long inStep;

    PartInput(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** The reader has made a step. */
    void step() {
        inStep = 0;
    }

    private int counted(int count) {
        if (count > 0) {
            bytes += count;
            inStep += count;
        }
        if (bytes > most) throw new MpakaException(ErrorCode.TOO_LARGE, (most >> 20) + " MiB");
        if (inStep > MOST_A_STEP) throw new MpakaException(ErrorCode.TOO_LARGE, (MOST_A_STEP >> 20) + " MiB");
        return count;
    }

    @Override
    public int read() throws IOException {
        int sign = super.read();
        if (sign >= 0) counted(1);
        return sign;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        return counted(super.read(target, from, length));
    }
}
