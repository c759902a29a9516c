package org.mpaka.core.screening.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.zip.CRC32C;

/** Writes arrays through one buffer; the checksum of all comes last. */
final class ArrayWriter {
    private static final int BUFFER = 1 << 20;

    private final WritableByteChannel to;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final CRC32C sum = new CRC32C();

    ArrayWriter(WritableByteChannel to) {
        this.to = to;
    }

    void integer(int value) throws IOException {
        room(4);
        buffer.putInt(value);
    }

    void bytes(byte[] values) throws IOException {
        integer(values.length);
        for (int at = 0; at < values.length; ) {
            room(1);
            int part = Math.min(buffer.remaining(), values.length - at);
            buffer.put(values, at, part);
            at += part;
        }
    }

    void ints(int[] values) throws IOException {
        integer(values.length);
        for (int at = 0; at < values.length; ) {
            room(4);
            int part = Math.min(buffer.remaining() / 4, values.length - at);
            buffer.asIntBuffer().put(values, at, part);
            buffer.position(buffer.position() + part * 4);
            at += part;
        }
    }

    void longs(long[] values) throws IOException {
        integer(values.length);
        for (long value : values) {
            room(8);
            buffer.putLong(value);
        }
    }

    void end() throws IOException {
        flush();
        int checksum = (int) sum.getValue();
        buffer.putInt(checksum);
        flush();
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) flush();
    }

    private void flush() throws IOException {
        buffer.flip();
        sum.update(buffer.duplicate());
        while (buffer.hasRemaining()) to.write(buffer);
        buffer.clear();
    }
}
