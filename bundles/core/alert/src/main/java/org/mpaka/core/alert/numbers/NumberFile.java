package org.mpaka.core.alert.numbers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.CRC32C;

/**
 * A file of numbers: a question reads one page of it. The first entry of each page is in memory, 16 bytes a
 * thousand numbers. Every page read is checked against its sum. Safe for all threads.
 */
final class NumberFile implements AutoCloseable {
    private final Path path;
    private final Queue<RandomAccessFile> idle = new ConcurrentLinkedQueue<>();
    private final long[] firsts;
    private final Map<String, Reported> texts;
    private final long entries;

    private NumberFile(Path path, long[] firsts, Map<String, Reported> texts, long entries) {
        this.path = path;
        this.firsts = firsts;
        this.texts = texts;
        this.entries = entries;
    }

    /** @throws IOException when it is no such file, or cut off, or its head or tail is damaged */
    static NumberFile open(Path file) throws IOException {
        try (var in = FileChannel.open(file, StandardOpenOption.READ)) {
            var head = read(in, 0, NumberFileWriter.PAGE, file);
            if (head.getLong(0) != NumberFileWriter.MAGIC || head.getInt(32) != sum(head.array(), 0, 32))
                throw new IOException(file + " is no file of numbers, or its head is damaged");
            long pages = head.getLong(8);
            long tailBytes = head.getLong(24);
            long end = NumberFileWriter.PAGE * (pages + 1);
            if (tailBytes < pages * Long.BYTES + Integer.BYTES || in.size() != end + tailBytes)
                throw new IOException(file + " is cut off");
            var tail = read(in, end, Math.toIntExact(tailBytes), file);
            int body = tail.limit() - Integer.BYTES;
            if (tail.getInt(body) != sum(tail.array(), 0, body)) throw new IOException(file + ": its tail is damaged");
            var firsts = new long[(int) pages];
            tail.asLongBuffer().get(firsts);
            var lines = new String(
                    tail.array(),
                    firsts.length * Long.BYTES,
                    body - firsts.length * Long.BYTES,
                    StandardCharsets.US_ASCII);
            return new NumberFile(file, firsts, texts(lines), head.getLong(16));
        }
    }

    private static ByteBuffer read(FileChannel in, long position, int length, Path file) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining())
            if (in.read(bytes, position + bytes.position()) < 0) throw new IOException(file + " is cut off");
        return bytes.rewind();
    }

    private static Map<String, Reported> texts(String lines) {
        var texts = new HashMap<String, Reported>();
        lines.lines().forEach(line -> {
            int bar = line.lastIndexOf('|');
            texts.put(line.substring(0, bar), Reported.values()[line.charAt(bar + 1) - '0']);
        });
        return texts;
    }

    long entries() {
        return entries;
    }

    Map<String, Reported> texts() {
        return texts;
    }

    /** @param code see {@link NumberCode#of} @throws IllegalStateException when the page is damaged */
    Optional<Reported> find(long code) {
        long least = code << 2;
        int page = page(least);
        if (page < 0) return Optional.empty();
        var bytes = new byte[NumberFileWriter.PAGE];
        read(page, bytes);
        var entries = ByteBuffer.wrap(bytes);
        int low = 0;
        int high = entries.getInt(4) - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            long entry = entries.getLong(Long.BYTES * (middle + 1));
            long found = NumberCode.code(entry);
            if (found == code) return Optional.of(NumberCode.reason(entry));
            if (found < code) low = middle + 1;
            else high = middle - 1;
        }
        return Optional.empty();
    }

    /** The last page whose first entry is not above it for any reason; below zero when there is none. */
    private int page(long least) {
        long most = least | 3;
        int low = 0;
        int high = firsts.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (Long.compareUnsigned(firsts[middle], most) <= 0) low = middle + 1;
            else high = middle - 1;
        }
        return high;
    }

    /** One page by its position: a mapped file is read around in 128 KiB, which a cold disk takes milliseconds for. */
    private void read(int page, byte[] bytes) {
        try {
            var waiting = idle.poll();
            // not a channel: a thread that a check's time budget interrupts would close it for all others
            var in = waiting == null ? new RandomAccessFile(path.toFile(), "r") : waiting;
            try {
                in.seek((long) NumberFileWriter.PAGE * (page + 1));
                in.readFully(bytes);
            } catch (IOException e) {
                in.close();
                throw e;
            }
            idle.add(in);
        } catch (IOException e) {
            throw new IllegalStateException("page " + page + " of the document numbers cannot be read", e);
        }
        if (ByteBuffer.wrap(bytes).getInt(0) != sum(bytes, 4, bytes.length - 4))
            throw new IllegalStateException("page " + page + " of the document numbers is damaged");
    }

    /** To be called when nobody reads any longer. */
    @Override
    public void close() throws IOException {
        for (var in = idle.poll(); in != null; in = idle.poll()) in.close();
    }

    /** Every entry in order. @throws IllegalStateException when a page is damaged */
    void each(SortedRuns.Taker taker) throws IOException {
        var bytes = new byte[NumberFileWriter.PAGE];
        for (int page = 0; page < firsts.length; page++) {
            read(page, bytes);
            var entries = ByteBuffer.wrap(bytes);
            int count = entries.getInt(4);
            for (int i = 1; i <= count; i++) taker.take(entries.getLong(Long.BYTES * i));
        }
    }

    private static int sum(byte[] bytes, int offset, int length) {
        var sum = new CRC32C();
        sum.update(bytes, offset, length);
        return (int) sum.getValue();
    }
}
