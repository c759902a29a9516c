package org.mpaka.exchange.passengerdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    static final Demand DEMAND = new Demand("Passenger lists over SFTP");

    SftpPeer {
        DEMAND.matches("name", name, "[A-Za-z0-9-]{1,40}", "a short name of the carrier, letters, figures and hyphens");
        DEMAND.matches("host", host, "[A-Za-z0-9.:-]{1,253}", "the name or address of the carrier's server");
        DEMAND.within("port", port, 1, 65535);
        DEMAND.matches("user", user, "[^\\s]{1,64}", "the name under which the carrier knows this post");
        DEMAND.matches(
                "hostKey",
                hostKey,
                "SHA256:[A-Za-z0-9+/]{43}=?",
                "SHA256: and the fingerprint that the carrier gave, as ssh-keygen -lf prints it");
        DEMAND.matches("lists", lists, "[^\\p{Cntrl}]{1,200}", "the directory on the server where lists are put");
        if (keyFile.isPresent() == passwordFile.isPresent())
            throw DEMAND.wrong("keyFile", "a file, or else a passwordFile, and not both");
        keyFile.ifPresent(file -> DEMAND.secret("keyFile", file));
        passwordFile.ifPresent(file -> DEMAND.secret("passwordFile", file));
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
