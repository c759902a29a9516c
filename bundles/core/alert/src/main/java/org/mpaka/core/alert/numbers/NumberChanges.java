package org.mpaka.core.alert.numbers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * What changed since a file of numbers was made: appended to a file beside it, each change with its sum, held in memory.
 * A change that a failing power supply cut off is dropped when the file is read again, and with it nothing that was
 * acknowledged.
 */
final class NumberChanges implements AutoCloseable {
    /** A hundred bytes each; then the whole is to be made anew. */
    static final int MOST = 500_000;

    private static final byte GONE = 9;
    private final FileChannel file;
    private final Map<String, Byte> changes = new ConcurrentHashMap<>();

    NumberChanges(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        file.truncate(load());
        file.position(file.size());
    }

    /** @param reason empty when it is no longer looked for */
    record Change(String issuer, String number, Optional<Reported> reason) {
        @Override
        public String toString() {
            return "Change";
        }
    }

    private long load() throws IOException {
        var all = ByteBuffer.allocate(Math.toIntExact(file.size()));
        while (all.hasRemaining() && file.read(all) >= 0) continue;
        all.flip();
        long whole = 0;
        while (all.remaining() >= 6) {
            int length = all.get() & 0xFF;
            if (all.remaining() < length + 5) break;
            var key = new byte[length];
            all.get(key);
            byte change = all.get();
            if (all.getInt() != sum(key, change)) break;
            changes.put(new String(key, StandardCharsets.US_ASCII), change);
            whole = all.position();
        }
        return whole;
    }

    /** All of them on the disk before it returns. */
    synchronized void add(List<Change> wanted) throws IOException {
        if (changes.size() + wanted.size() > MOST)
            throw new IOException("more than " + MOST + " changes since the list was made: make it anew");
        var bytes = ByteBuffer.allocate(wanted.size() * 80);
        for (var change : wanted) {
            var key = key(change.issuer(), change.number()).getBytes(StandardCharsets.US_ASCII);
            byte what = change.reason().map(reason -> (byte) reason.ordinal()).orElse(GONE);
            bytes.put((byte) key.length).put(key).put(what).putInt(sum(key, what));
        }
        bytes.flip();
        long before = file.position();
        try {
            while (bytes.hasRemaining()) file.write(bytes);
            file.force(false);
        } catch (IOException e) {
            file.truncate(before);
            throw e;
        }
        for (var change : wanted)
            changes.put(
                    key(change.issuer(), change.number()),
                    change.reason().map(reason -> (byte) reason.ordinal()).orElse(GONE));
    }

    /** Longer than 64 letters and figures is no number of a document. */
    static String key(String issuer, String normal) {
        return issuer + "|" + normal;
    }

    /** Empty when nothing changed; an empty Optional within when it is no longer looked for. */
    Optional<Optional<Reported>> find(String issuer, String normal) {
        if (changes.isEmpty()) return Optional.empty();
        var change = changes.get(key(issuer, normal));
        if (change == null) return Optional.empty();
        return Optional.of(change == GONE ? Optional.empty() : Optional.of(Reported.values()[change]));
    }

    int size() {
        return changes.size();
    }

    private static int sum(byte[] key, byte change) {
        var sum = new CRC32C();
        sum.update(key);
        sum.update(change);
        return (int) sum.getValue();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
