package org.mpaka.platform.setup;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.mpaka.platform.keys.PrivateFiles;

/**
 * The keys and secrets of one node, in the directory {@code keys} of its node directory, readable by its owner only.
 *
 * <ul>
 *   <li>{@code database.secret}: unlocks the encrypted database; losing it loses the database
 *   <li>{@code keystore.secret}: password of the key stores below
 *   <li>{@code server.p12}: key and self-signed certificate of console and REST interface; renewed before it expires
 *       and when the node listens on another address; one that a team put there is left alone
 *   <li>{@code peer.p12}: key and certificate this node shows to its peers; never renewed by itself, since they trust it
 *   <li>{@code peers-trust.p12}: the certificates of the peers this node trusts; empty at first
 * </ul>
 */
final class NodeKeys {

    private static final String DATABASE_SECRET = "database.secret";
    private static final String KEYSTORE_SECRET = "keystore.secret";
    private static final String SERVER = "server.p12";
    private static final String CONSOLE = "Mpaka console";
    private static final String PEER = "peer.p12";
    private static final String PEERS_TRUST = "peers-trust.p12";

    private final Path nodeDirectory;
    private final Path directory;
    private final CertificateNames names;
    private final Clock clock;

    NodeKeys(Path nodeDirectory, CertificateNames names, Clock clock) {
        this.nodeDirectory = nodeDirectory;
        this.names = names;
        this.directory = nodeDirectory.resolve("keys");
        this.clock = clock;
    }

    /**
     * Makes what is missing.
     *
     * @return what was made, in words for the log
     * @throws IOException if a database is there but its secret isn't, or the directory can't be used
     */
    List<String> complete() throws IOException, GeneralSecurityException {
        PrivateFiles.createDirectory(nodeDirectory);
        PrivateFiles.createDirectory(directory);
        refuseToOrphanTheDatabase();
        List<String> made = new ArrayList<>();
        if (Secret.createIfMissing(directory.resolve(DATABASE_SECRET))) {
            made.add("the secret of the database: " + directory.resolve(DATABASE_SECRET) + " (back it up)");
        }
        Secret.createIfMissing(directory.resolve(KEYSTORE_SECRET));
        char[] password = Secret.read(directory.resolve(KEYSTORE_SECRET));

        var server = new KeyStoreFile(directory.resolve(SERVER), password);
        if (!server.exists() || isOwn(server) && isToBeRenewed(server)) {
            server.write(SelfSigned.of(CONSOLE, names, clock));
            made.add("the certificate of the console: SHA-256 " + server.fingerprint());
        }
        var peer = new KeyStoreFile(directory.resolve(PEER), password);
        if (!peer.exists()) {
            peer.write(SelfSigned.of("Mpaka peer", CertificateNames.loopback(), clock));
            made.add("the certificate shown to peers: SHA-256 " + peer.fingerprint());
        }
        new KeyStoreFile(directory.resolve(PEERS_TRUST), password).createEmptyIfMissing();
        return made;
    }

    private boolean isToBeRenewed(KeyStoreFile server) throws IOException, GeneralSecurityException {
        return server.expiresWithin(SelfSigned.RENEWAL, clock) || names.missingIn(server.certificate());
    }

    /** A team's own authority may have made it; nobody's browser would believe ours in its place. */
    private static boolean isOwn(KeyStoreFile server) throws IOException, GeneralSecurityException {
        var certificate = server.certificate();
        return certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal())
                && certificate.getSubjectX500Principal().getName().equals("CN=" + CONSOLE);
    }

    /** A new secret beside an old database would only hide the loss of the right one. */
    private void refuseToOrphanTheDatabase() throws IOException {
        Path database = nodeDirectory.resolve("database");
        Path secret = directory.resolve(DATABASE_SECRET);
        if (Files.exists(database) && !Files.exists(secret)) {
            throw new FileAlreadyExistsException(
                    database + " is there but its secret is missing; restore " + secret + " from the key backup");
        }
    }
}
