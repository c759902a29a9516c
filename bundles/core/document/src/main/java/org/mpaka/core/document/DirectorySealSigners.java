package org.mpaka.core.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Provider;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.document.SealSigners;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The certificates that the administrator put into {@code seal-signers} of the node's directory, DER or PEM; none when
 * there is no such directory. Looked up each time, so that a new one counts at once.
 */
@Component(property = "service.ranking:Integer=-100")
public final class DirectorySealSigners implements SealSigners {
    private static final Logger LOG = LoggerFactory.getLogger(DirectorySealSigners.class);
    /** The JDK has dropped the Brainpool curves, on which European signers sign. */
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private static final int MOST_FILES = 1000;
    private static final int LARGEST = 64 * 1024;

    private final Path directory;

    @Activate
    public DirectorySealSigners(@Reference NodeDirectory node) {
        this(node.path().resolve("seal-signers"));
    }

    DirectorySealSigners(Path directory) {
        this.directory = directory;
    }

    @Override
    public List<X509Certificate> find(String signer, String reference) {
        if (!Files.isDirectory(directory)) return List.of();
        var found = new ArrayList<X509Certificate>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.{pem,crt,cer,der}")) {
            int looked = 0;
            for (Path file : files) {
                if (looked++ == MOST_FILES) break;
                certificate(file)
                        .filter(certificate -> of(certificate, signer, reference))
                        .ifPresent(found::add);
            }
        } catch (IOException e) {
            LOG.warn("The signers of seals in {} cannot be read: {}", directory, e.getMessage());
        }
        return found;
    }

    private static Optional<X509Certificate> certificate(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST);
            return Optional.of((X509Certificate) CertificateFactory.getInstance("X.509", BOUNCY_CASTLE)
                    .generateCertificate(new ByteArrayInputStream(bytes)));
        } catch (IOException | CertificateException e) {
            LOG.warn("The certificate {} cannot be read: {}", file.getFileName(), e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean of(X509Certificate certificate, String signer, String reference) {
        return name(certificate).equals(signer)
                && hex(certificate.getSerialNumber()).equals(trimmed(reference));
    }

    private static String name(X509Certificate certificate) {
        try {
            String country = "";
            String name = "";
            for (var part : new LdapName(certificate.getSubjectX500Principal().getName()).getRdns()) {
                if (part.getType().equalsIgnoreCase("C"))
                    country = part.getValue().toString();
                if (part.getType().equalsIgnoreCase("CN"))
                    name = part.getValue().toString();
            }
            return (country + name).toUpperCase(Locale.ROOT);
        } catch (InvalidNameException e) {
            return "";
        }
    }

    private static String hex(BigInteger serial) {
        return serial.toString(16).toUpperCase(Locale.ROOT);
    }

    private static String trimmed(String reference) {
        return reference.toUpperCase(Locale.ROOT).replaceFirst("^0+(?!$)", "");
    }
}
