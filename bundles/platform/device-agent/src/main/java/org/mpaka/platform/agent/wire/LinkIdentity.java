package org.mpaka.platform.agent.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.function.Predicate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.mpaka.platform.keys.PinnedPeer;
import org.mpaka.platform.keys.PrivateFiles;

/**
 * The key of one side with its self-signed certificate. Nobody vouches for it: the other side knows its fingerprint from
 * the enrolment.
 */
public final class LinkIdentity {
    private static final String ALIAS = "link";
    private static final int SERIAL_BITS = 128;
    private static final int SECRET_BYTES = 32;
    private static final Duration VALIDITY = Duration.ofDays(20 * 365);
    /** A clock may be behind when the key is made. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofDays(365);

    private final KeyStore store;
    private final char[] secret;

    private LinkIdentity(KeyStore store, char[] secret) {
        this.store = store;
        this.secret = secret;
    }

    /**
     * The one kept in {@code <name>.p12} of a directory, readable by its owner alone; made where there is none.
     *
     * @throws IOException when the directory cannot be used, or what lies there cannot be read
     */
    public static LinkIdentity in(Path directory, String name, Clock clock) throws IOException {
        Path keys = directory.resolve(name + ".p12");
        Path secretFile = directory.resolve(name + ".secret");
        try {
            var store = KeyStore.getInstance("PKCS12");
            if (Files.exists(keys)) {
                char[] secret = Files.readString(secretFile).toCharArray();
                try (InputStream in = Files.newInputStream(keys)) {
                    store.load(in, secret);
                }
                return new LinkIdentity(store, secret);
            }
            PrivateFiles.createDirectory(directory);
            var random = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(random);
            var made = new LinkIdentity(store, HexFormat.of().formatHex(random).toCharArray());
            made.make(name, clock.instant());
            // the key store last: without it a later start makes both anew
            PrivateFiles.write(secretFile, new String(made.secret).getBytes(US_ASCII));
            var written = new ByteArrayOutputStream();
            store.store(written, made.secret);
            PrivateFiles.write(keys, written.toByteArray());
            return made;
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException("the key in " + keys + " cannot be used", e);
        }
    }

    private void make(String name, Instant now)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        var subject = new X500Name("CN=Mpaka " + name);
        var builder = new JcaX509v3CertificateBuilder(
                subject,
                new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS),
                Date.from(now.minus(CLOCK_TOLERANCE)),
                Date.from(now.plus(VALIDITY)),
                subject,
                pair.getPublic());
        PrivateKey key = pair.getPrivate();
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
        store.load(null, null);
        store.setKeyEntry(ALIAS, key, secret, new Certificate[] {certificate});
    }

    /** SHA-256 of the certificate, in small hexadecimal digits. */
    public String fingerprint() {
        try {
            return fingerprint(store.getCertificate(ALIAS));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key store was not loaded", e);
        }
    }

    static String fingerprint(Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was read cannot be written", e);
        }
    }

    /**
     * TLS 1.3 with this key.
     *
     * @param welcome which fingerprints of the other side pass the handshake
     */
    public SSLContext tls(Predicate<String> welcome) {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, secret);
            var context = SSLContext.getInstance("TLSv1.3");
            context.init(
                    keys.getKeyManagers(),
                    new TrustManager[] {new PinnedPeer(presented -> known(presented, welcome))},
                    null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("TLS 1.3 cannot be set up", e);
        }
    }

    /** Thrown text goes to the log: no more than the fingerprint. */
    private static void known(X509Certificate presented, Predicate<String> welcome) throws CertificateException {
        var fingerprint = fingerprint(presented);
        if (!welcome.test(fingerprint)) throw new CertificateException("unknown certificate " + fingerprint);
    }
}
