package org.mpaka.platform.derby;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The password that unlocks the key of an encrypted database. Its text never leaves this package. */
record BootPassword(String text) {

    private static final int MINIMUM_LENGTH = 16;

    BootPassword {
        if (text.length() < MINIMUM_LENGTH || text.indexOf(';') >= 0) {
            throw new IllegalArgumentException(
                    "A boot password has at least " + MINIMUM_LENGTH + " characters and no semicolon");
        }
    }

    static BootPassword read(Path file) {
        try {
            return new BootPassword(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The database's boot password can't be read from " + file
                            + ". Without it the database stays locked: restore the file from the node's key backup.",
                    e);
        }
    }

    String connectionAttributes() {
        return "create=true;dataEncryption=true;encryptionAlgorithm=AES/CBC/NoPadding;encryptionKeyLength=256;bootPassword="
                + text;
    }

    @Override
    public String toString() {
        return "BootPassword[hidden]";
    }
}
