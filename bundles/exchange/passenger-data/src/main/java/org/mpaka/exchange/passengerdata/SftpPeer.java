package org.mpaka.exchange.passengerdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;

/**
 * A carrier's server, with everything that was set checked: what is wrong names the key and what to write.
 *
 * @param name of the way, by which answers find back
 * @param hostKey fingerprint of the server's key: {@code SHA256:…}
 * @param keyFile private key in OpenSSH's or PEM's form; else a password is used
 * @param lists directory on the server
 * @param answers directory on the server; empty where the carrier takes no answers
 */
record SftpPeer(
        String name,
        String host,
        int port,
        String user,
        String hostKey,
        Optional<Path> keyFile,
        Optional<Path> passwordFile,
        String lists,
        String answers) {
    SftpPeer {
        need("name", name, "[A-Za-z0-9-]{1,40}", "a short name of the carrier, letters, figures and hyphens");
        need("host", host, "[A-Za-z0-9.:-]{1,253}", "the name or address of the carrier's server");
        if (port < 1 || port > 65535) throw wrong("port", "a number from 1 to 65535");
        need("user", user, "[^\\s]{1,64}", "the name under which the carrier knows this post");
        need(
                "hostKey",
                hostKey,
                "SHA256:[A-Za-z0-9+/]{43}=?",
                "SHA256: and the fingerprint that the carrier gave," + " as ssh-keygen -lf prints it");
        need("lists", lists, "[^\\p{Cntrl}]{1,200}", "the directory on the server where lists are put");
        if (keyFile.isPresent() == passwordFile.isPresent())
            throw wrong("keyFile", "a file, or else a passwordFile, and not both");
        keyFile.ifPresent(file -> secret("keyFile", file));
        passwordFile.ifPresent(file -> secret("passwordFile", file));
    }

    private static void need(String key, String value, String form, String what) {
        if (!value.matches(form)) throw wrong(key, what);
    }

    private static IllegalArgumentException wrong(String key, String what) {
        return new IllegalArgumentException("Passenger lists over SFTP: " + key + " is to be " + what + ".");
    }

    /** Others of the machine must not read it. */
    private static void secret(String key, Path file) {
        try {
            if (!Files.isRegularFile(file)) throw wrong(key, "a file that is there; " + file + " is none");
            for (var permission : Files.getPosixFilePermissions(file))
                if (permission == PosixFilePermission.GROUP_READ || permission == PosixFilePermission.OTHERS_READ)
                    throw wrong(key, "readable by its owner alone; use chmod 600 " + file);
        } catch (IOException e) {
            throw wrong(key, "a file that can be looked at; " + file + " cannot");
        }
    }

    /** Without the end of the line. */
    String password() throws IOException {
        return passwordFile.isPresent() ? Files.readString(passwordFile.get()).strip() : "";
    }

    @Override
    public String toString() {
        return name;
    }
}
