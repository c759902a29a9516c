package org.mpaka.core.screening.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.zip.CRC32C;

/** Reads what {@link ArrayWriter} wrote; memory is taken as bytes arrive, so that a false length harms nobody. */
final class ArrayReader {
    private static final int BUFFER = 1 << 20;

    private final ReadableByteChannel from;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
    private final CRC32C sum = new CRC32C();
    private int summed;

    ArrayReader(ReadableByteChannel from) {
        this.from = from;
    }

    int integer() throws IOException {
        need(4);
        return buffer.getInt();
    }

    byte[] bytes() throws IOException {
        int length = length();
        var values = new byte[Math.min(length, BUFFER)];
        for (int at = 0; at < length; ) {
            need(1);
            int part = Math.min(buffer.remaining(), length - at);
            if (at + part > values.length) values = java.util.Arrays.copyOf(values, grown(values.length, length));
            part = Math.min(part, values.length - at);
            buffer.get(values, at, part);
            at += part;
        }
        return values;
    }

    int[] ints() throws IOException {
        int length = length();
        var values = new int[Math.min(length, BUFFER)];
        for (int at = 0; at < length; ) {
            need(4);
            int part = Math.min(buffer.remaining() / 4, length - at);
            if (at + part > values.length) values = java.util.Arrays.copyOf(values, grown(values.length, length));
            part = Math.min(part, values.length - at);
            buffer.asIntBuffer().get(values, at, part);
            buffer.position(buffer.position() + part * 4);
            at += part;
        }
        return values;
    }

    long[] longs() throws IOException {
        int length = length();
        var values = new long[Math.min(length, BUFFER)];
        for (int at = 0; at < length; at++) {
            need(8);
            if (at == values.length) values = java.util.Arrays.copyOf(values, grown(at, length));
            values[at] = buffer.getLong();
        }
        return values;
    }

    private int length() throws IOException {
        int length = integer();
        if (length < 0) throw new IOException("damaged snapshot");
        return length;
    }

    private static int grown(int now, int most) {
        return (int) Math.min(most, 4L * now);
    }

    /** @throws IOException when what was read is not what was written */
    void end() throws IOException {
        need(4);
        addToSum();
        int expected = (int) sum.getValue();
        if (buffer.getInt() != expected) throw new IOException("damaged snapshot");
    }

    private void addToSum() {
        var part = buffer.duplicate().position(summed).limit(buffer.position());
        sum.update(part);
        summed = buffer.position();
    }

    private void need(int bytes) throws IOException {
        if (buffer.remaining() >= bytes) return;
        addToSum();
        buffer.compact();
        summed = 0;
        while (buffer.position() < bytes) if (from.read(buffer) < 0) throw new EOFException("snapshot cut off");
        buffer.flip();
    }
}
