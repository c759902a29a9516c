package org.mpaka.exchange.passengerdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import org.mpaka.api.NodeDirectory;

/** Looks at what was set for a way; what is wrong names the key and what to write. */
record Demand(String way) {
    void matches(String key, String value, String form, String what) {
        if (!value.matches(form)) throw wrong(key, what);
    }

    void within(String key, int value, int least, int most) {
        if (value < least || value > most) throw wrong(key, "a number from " + least + " to " + most);
    }

    IllegalArgumentException wrong(String key, String what) {
        return new IllegalArgumentException(way + ": " + key + " is to be " + what + ".");
    }

    void present(String key, Path file) {
        if (!Files.isRegularFile(file)) throw wrong(key, "a file that is there; " + file + " is none");
    }

    /** Others of the machine must not read it. */
    void secret(String key, Path file) {
        present(key, file);
        try {
            for (var permission : Files.getPosixFilePermissions(file))
                if (permission == PosixFilePermission.GROUP_READ || permission == PosixFilePermission.OTHERS_READ)
                    throw wrong(key, "readable by its owner alone; use chmod 600 " + file);
        } catch (IOException e) {
            throw wrong(key, "a file that can be looked at; " + file + " cannot");
        }
    }

    /** One that is not absolute lies in the node's directory. */
    static Optional<Path> file(NodeDirectory node, String file) {
        return file.isBlank() ? Optional.empty() : Optional.of(node.path().resolve(file.strip()));
    }
}
