package org.mpaka.platform.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One enciphered file a thing, in a directory of its own, under a key of its own: AES-256-GCM, bound to the name and to the
 * moment of keeping, so that files cannot be exchanged for one another or kept longer by setting a clock. What is deleted is
 * gone, and leaves the others alone.
 */
public final class SealedFiles {
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int HEAD = 1 + Long.BYTES;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final Path directory;
    private final Path keyFile;
    private final String ending;
    private final SecureRandom random = new SecureRandom();

    /** @param keyFile made at the first keeping @param ending of the files' names, with its dot */
    public SealedFiles(Path directory, Path keyFile, String ending) {
        this.directory = directory;
        this.keyFile = keyFile;
        this.ending = ending;
    }

    /** Writes the file or replaces it. @param name letters, digits and hyphens, up to 64 */
    public synchronized void keep(String name, Instant at, byte[] content) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] head = head(at);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, name, head).doFinal(content);
            var bytes = ByteBuffer.allocate(HEAD + NONCE + sealed.length)
                    .put(head)
                    .put(nonce)
                    .put(sealed)
                    .array();
            PrivateFiles.createDirectory(directory);
            PrivateFiles.write(file(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when the file was altered, or is another's */
    public synchronized Optional<byte[]> open(String name) {
        try {
            if (!Files.exists(file(name))) return Optional.empty();
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file(name)));
            var head = new byte[HEAD];
            var nonce = new byte[NONCE];
            bytes.get(head).get(nonce);
            var sealed = new byte[bytes.remaining()];
            bytes.get(sealed);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, name, head).doFinal(sealed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException("the file of " + name + " cannot be opened", e);
        }
    }

    /** When it was kept; empty when it is not there. */
    public Optional<Instant> since(String name) {
        return keptAt(file(name));
    }

    /** @return whether there was one */
    public synchronized boolean delete(String name) {
        try {
            return Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that are kept, with the moment of keeping. */
    public Map<String, Instant> all() {
        if (!Files.isDirectory(directory)) return Map.of();
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> keptAt(file).isPresent())
                    .collect(Collectors.toMap(this::name, file -> keptAt(file).orElse(Instant.EPOCH)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(Path file) {
        var whole = String.valueOf(file.getFileName());
        return whole.substring(0, whole.length() - ending.length());
    }

    private static Optional<Instant> keptAt(Path file) {
        if (!Files.exists(file)) return Optional.empty();
        try (var in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length < HEAD || head[0] != VERSION) return Optional.empty();
            return Optional.of(Instant.ofEpochMilli(ByteBuffer.wrap(head).getLong(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("no name of a sealed file");
        return directory.resolve(name + ending);
    }

    private static byte[] head(Instant at) {
        return ByteBuffer.allocate(HEAD).put(VERSION).putLong(at.toEpochMilli()).array();
    }

    private Cipher cipher(int mode, byte[] nonce, String name, byte[] head)
            throws GeneralSecurityException, IOException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        cipher.updateAAD(head);
        return cipher;
    }

    private byte[] key() throws IOException {
        if (!Files.exists(keyFile)) {
            var made = new byte[KEY_BYTES];
            random.nextBytes(made);
            PrivateFiles.write(keyFile, made);
        }
        var key = Files.readAllBytes(keyFile);
        if (key.length != KEY_BYTES) throw new IOException(keyFile + " is no key");
        return key;
    }
}
