package org.mpaka.platform.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mpaka.platform.keys.PrivateFiles;

/**
 * Makes two nodes known to each other: {@code Partners NODE_DIRECTORY certificate}, {@code Partners NODE_DIRECTORY add
 * CODE ADDRESS CERTIFICATE_FILE APPROVAL}, {@code Partners NODE_DIRECTORY remove CODE}.
 *
 * <p>The certificates are handed over by people, and their fingerprints compared by another way than the files came.
 * Exit code 0: done; 1: why not stands on standard error; 2: wrong call.
 */
public final class Partners {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final String USAGE =
            """
            usage: mpaka-partner certificate
                   mpaka-partner add CODE https://HOST:PORT CERTIFICATE_FILE APPROVAL
                   mpaka-partner remove CODE""";

    private final Path node;
    private final PrintStream out;

    Partners(Path node, PrintStream out) {
        this.node = node;
        this.out = out;
    }

    /** Runs the program. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        String command = arguments.length < 2 ? "" : arguments[1] + arguments.length;
        try {
            var partners = arguments.length == 0 ? null : new Partners(Path.of(arguments[0]), out);
            if (partners != null && command.equals("certificate2")) {
                partners.certificate();
            } else if (partners != null && command.equals("add6")) {
                partners.add(arguments[2], arguments[3], Path.of(arguments[4]), arguments[5]);
            } else if (partners != null && command.equals("remove3")) {
                partners.remove(arguments[2]);
            } else {
                err.println(USAGE);
                return 2;
            }
            return 0;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private KeyStoreFile keys(String name) throws IOException {
        Path secret = node.resolve("keys/keystore.secret");
        if (!Files.exists(secret)) {
            throw new IOException("This node has no keys yet in " + node + "/keys; start it once first.");
        }
        return new KeyStoreFile(node.resolve("keys").resolve(name), Secret.read(secret));
    }

    private void certificate() throws IOException, GeneralSecurityException {
        out.print(pem(keys("peer.p12").certificate()));
    }

    private void add(String code, String address, Path file, String approval)
            throws IOException, GeneralSecurityException {
        requireCode(code);
        URI uri = URI.create(address);
        if (!"https".equals(uri.getScheme()) || uri.getHost() == null || uri.getPort() < 0) {
            throw new IllegalArgumentException("The address " + address + " isn't like https://host:8444.");
        }
        if (approval.isBlank()) {
            throw new IllegalArgumentException("Name the instrument by which the authority approved the exchange.");
        }
        X509Certificate certificate = read(file);
        certificate.checkValidity();
        Path kept = node.resolve("keys/partners");
        PrivateFiles.createDirectory(kept);
        Path copy = kept.resolve(code + ".pem");
        PrivateFiles.write(copy, pem(certificate).getBytes(StandardCharsets.US_ASCII));
        keys("peers-trust.p12").trust(alias(code), certificate);
        PrivateFiles.createDirectory(node.resolve("etc"));
        PrivateFiles.write(
                settings(code),
                """
                # Written by mpaka-partner. The exchange begins at the next start.
                country = %s
                address = %s
                certificateFile = %s
                approval = %s
                """
                        .formatted(code, address, copy.toAbsolutePath(), approval)
                        .getBytes(StandardCharsets.UTF_8));
        out.println("Partner " + code + " at " + address);
        out.println("SHA-256 of its certificate, to be compared with the partner by telephone:");
        out.println(fingerprint(certificate));
        out.println("The exchange begins at the next start of this node, with MPAKA_PEERS=on.");
    }

    private void remove(String code) throws IOException, GeneralSecurityException {
        requireCode(code);
        boolean known = Files.deleteIfExists(settings(code));
        Files.deleteIfExists(node.resolve("keys/partners").resolve(code + ".pem"));
        keys("peers-trust.p12").distrust(alias(code));
        out.println(known ? "Partner " + code + " is no longer heard after the next start." : "No partner " + code);
    }

    private Path settings(String code) {
        return node.resolve("etc/org.mpaka.exchange.partner-" + code + ".cfg");
    }

    private static String alias(String code) {
        return "partner-" + code.toLowerCase(Locale.ROOT);
    }

    private static void requireCode(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Write the three letters of the partner state, such as TZA.");
        }
    }

    private static X509Certificate read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (CertificateException e) {
            throw new IOException(file + " holds no certificate in PEM or DER.", e);
        }
    }

    private static String pem(X509Certificate certificate) throws GeneralSecurityException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
        return "-----BEGIN CERTIFICATE-----\n" + lines.encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    private static String fingerprint(X509Certificate certificate) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
    }
}
