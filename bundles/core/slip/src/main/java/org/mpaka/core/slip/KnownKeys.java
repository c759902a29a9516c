package org.mpaka.core.slip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.journal.NodeKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whose slips this node believes: its own, and those of nodes whose certificate lies in its directory. */
final class KnownKeys {
    private static final Logger LOG = LoggerFactory.getLogger(KnownKeys.class);
    private static final Pattern NODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,31}");

    private final NodeKey own;
    private final NodeIdentity identity;
    private final Path directory;

    /** @param directory with one {@code <node>.pem} each; need not exist */
    KnownKeys(NodeKey own, NodeIdentity identity, Path directory) {
        this.own = own;
        this.identity = identity;
        this.directory = directory;
    }

    NodeIdentity identity() {
        return identity;
    }

    Optional<X509Certificate> find(String node) {
        if (node.equals(identity.node().value())) return Optional.of(own.certificate());
        if (!NODE.matcher(node).matches()) return Optional.empty();
        Path file = directory.resolve(node + ".pem");
        if (!Files.isRegularFile(file)) return Optional.empty();
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in));
        } catch (IOException | CertificateException e) {
            LOG.warn("The certificate {} cannot be read: {}", file, e.getMessage());
            return Optional.empty();
        }
    }
}
