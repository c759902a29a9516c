package org.mpaka.core.alert.numbers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * Makes a file of numbers from a stream in any order.
 *
 * <p>Layout, all of it big-endian: a page of head (magic, pages, entries, bytes of texts, sum of the head); pages of
 * 4,096 bytes, each sum, count and up to 511 entries in order; the first entry of each page; texts of long numbers; the
 * sum of both.
 */
final class NumberFileWriter implements AutoCloseable {
    static final long MAGIC = 0x4D50_4B4E_554D_3031L;
    static final int PAGE = 4096;
    static final int A_PAGE = PAGE / Long.BYTES - 1;

    /** Long numbers are few: not the machine-readable zone's. */
    static final int MOST_TEXTS = 250_000;

    private static final int IN_MEMORY = 4 << 20;

    private final Path file;
    private final SortedRuns runs;
    private final Map<String, Reported> texts = new TreeMap<>();
    private final ByteBuffer page = ByteBuffer.allocate(PAGE);
    private final CRC32C sum = new CRC32C();
    private long[] firsts = new long[1024];
    private int pages;
    private long entries;
    private long last;

    NumberFileWriter(Path file) throws IOException {
        this(file, IN_MEMORY);
    }

    NumberFileWriter(Path file, int inMemory) throws IOException {
        this.file = file;
        var directory = file.toAbsolutePath().getParent();
        if (directory == null) throw new IOException("no directory for " + file);
        runs = new SortedRuns(directory, inMemory);
    }

    /** False when there is no number in it, or the issuer is no code. @throws IOException when the disk is full */
    /** Whether {@link #add} would take it. */
    static boolean takes(String issuer, String number) {
        var normal = NumberCode.normal(number);
        return NumberCode.of(issuer, normal).isPresent()
                || normal.length() > NumberCode.LONGEST && normal.length() <= 64 && issuer.length() <= 3;
    }

    boolean add(String issuer, String number, Reported reason) throws IOException {
        var normal = NumberCode.normal(number);
        var code = NumberCode.of(issuer, normal);
        if (code.isPresent()) {
            runs.add(NumberCode.with(code.getAsLong(), reason));
            return true;
        }
        if (normal.length() <= NumberCode.LONGEST || normal.length() > 64 || issuer.length() > 3) return false;
        if (texts.size() >= MOST_TEXTS) throw new IOException("more than " + MOST_TEXTS + " long numbers");
        texts.merge(issuer + "|" + normal, reason, (one, other) -> one.compareTo(other) < 0 ? one : other);
        return true;
    }

    /** An entry as a file holds it. */
    void add(long entry) throws IOException {
        runs.add(entry);
    }

    /** Writes the file whole and to the disk; gives the number of entries. */
    long finish() throws IOException {
        try (var out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            out.position(PAGE);
            page.position(Long.BYTES);
            runs.drain(entry -> put(out, entry));
            if (page.position() > Long.BYTES) flush(out);
            var tail = tail();
            write(out, tail);
            var head = ByteBuffer.allocate(PAGE);
            head.putLong(MAGIC).putLong(pages).putLong(entries + texts.size()).putLong(tail.limit());
            head.putInt(sum(head.array(), 0, 4 * Long.BYTES)).rewind();
            out.position(0);
            write(out, head);
            out.force(true);
        }
        return entries + texts.size();
    }

    private void put(FileChannel out, long entry) throws IOException {
        // the same document again, for the same or a lesser reason
        if (entries > 0 && NumberCode.code(entry) == NumberCode.code(last)) return;
        if (page.position() == Long.BYTES) {
            if (pages == firsts.length) firsts = Arrays.copyOf(firsts, pages * 2);
            firsts[pages] = entry;
        }
        page.putLong(entry);
        last = entry;
        entries++;
        if (!page.hasRemaining()) flush(out);
    }

    private void flush(FileChannel out) throws IOException {
        int count = page.position() / Long.BYTES - 1;
        while (page.hasRemaining()) page.putLong(-1);
        page.putInt(4, count);
        page.putInt(0, sum(page.array(), 4, PAGE - 4));
        page.rewind();
        write(out, page);
        page.clear().position(Long.BYTES);
        pages++;
    }

    private ByteBuffer tail() {
        var lines = new StringBuilder();
        texts.forEach((text, reason) ->
                lines.append(text).append('|').append(reason.ordinal()).append('\n'));
        var text = lines.toString().getBytes(StandardCharsets.US_ASCII);
        var tail = ByteBuffer.allocate(pages * Long.BYTES + text.length + Integer.BYTES);
        for (int i = 0; i < pages; i++) tail.putLong(firsts[i]);
        tail.put(text);
        tail.putInt(sum(tail.array(), 0, tail.position())).rewind();
        return tail;
    }

    private int sum(byte[] bytes, int offset, int length) {
        sum.reset();
        sum.update(bytes, offset, length);
        return (int) sum.getValue();
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) out.write(bytes);
    }

    @Override
    public void close() throws IOException {
        runs.close();
    }
}
