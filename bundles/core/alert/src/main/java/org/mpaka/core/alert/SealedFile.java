package org.mpaka.core.alert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Blocks of bytes on disk that only this object can read: enciphered with a key that is in memory alone, and gone with
 * it. Lists of persons wait here for approval, outside the enciphered database.
 */
final class SealedFile implements AutoCloseable {
    private static final int CIPHER_BLOCK = 16;
    private final FileChannel channel;
    private final SecretKeySpec key;
    private final byte[] nonce = new byte[8];
    private final List<Place> places = new ArrayList<>();
    private long end;

    private record Place(long position, int length) {}

    SealedFile() {
        var random = new SecureRandom();
        var secret = new byte[16];
        random.nextBytes(secret);
        random.nextBytes(nonce);
        key = new SecretKeySpec(secret, "AES");
        try {
            channel = open(Files.createTempFile("mpaka-import", ".sealed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Adds a block; its number is the number of blocks before it. */
    synchronized void append(byte[] block, int length) {
        write(end, cipher(Cipher.ENCRYPT_MODE, end, block, length));
        places.add(new Place(end, length));
        end += (length + CIPHER_BLOCK - 1L) / CIPHER_BLOCK * CIPHER_BLOCK;
    }

    synchronized byte[] read(int block) {
        var place = places.get(block);
        var bytes = ByteBuffer.allocate(place.length());
        try {
            while (bytes.hasRemaining())
                if (channel.read(bytes, place.position() + bytes.position()) < 0)
                    throw new IllegalStateException("a sealed file was cut short");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cipher(Cipher.DECRYPT_MODE, place.position(), bytes.array(), place.length());
    }

    synchronized int blocks() {
        return places.size();
    }

    /** All blocks one after the other, from the first. */
    InputStream stream() {
        return new Blocks();
    }

    private void write(long position, byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        try {
            while (buffer.hasRemaining()) channel.write(buffer, position + buffer.position());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] cipher(int mode, long position, byte[] bytes, int length) {
        var counter = ByteBuffer.allocate(CIPHER_BLOCK).put(nonce).putLong(position / CIPHER_BLOCK);
        try {
            var cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, key, new IvParameterSpec(counter.array()));
            return cipher.doFinal(bytes, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Blocks extends InputStream {
        private byte[] block = new byte[0];
        private int next;
        private int at;

        @Override
        public int read() {
            return hasMore() ? block[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (length == 0) return 0;
            if (!hasMore()) return -1;
            int count = Math.min(length, block.length - at);
            System.arraycopy(block, at, bytes, offset, count);
            at += count;
            return count;
        }

        private boolean hasMore() {
            while (at == block.length && next < blocks()) {
                block = SealedFile.this.read(next++);
                at = 0;
            }
            return at < block.length;
        }
    }
}
