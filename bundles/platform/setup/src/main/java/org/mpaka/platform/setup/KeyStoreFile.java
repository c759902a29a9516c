package org.mpaka.platform.setup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.mpaka.platform.keys.PrivateFiles;

/** A PKCS#12 file with at most one key, under the alias {@value #ALIAS}. */
record KeyStoreFile(Path file, char[] password) {

    static final String ALIAS = "mpaka";

    boolean exists() {
        return Files.exists(file);
    }

    void write(SelfSigned identity) throws IOException, GeneralSecurityException {
        KeyStore store = empty();
        store.setKeyEntry(ALIAS, identity.key(), password, new Certificate[] {identity.certificate()});
        write(store);
    }

    void createEmptyIfMissing() throws IOException, GeneralSecurityException {
        if (!exists()) {
            write(empty());
        }
    }

    boolean expiresWithin(Duration time, Clock clock) throws IOException, GeneralSecurityException {
        return certificate().getNotAfter().toInstant().isBefore(clock.instant().plus(time));
    }

    /** The certificate's SHA-256, in pairs, as browsers show it. */
    String fingerprint() throws IOException, GeneralSecurityException {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(certificate().getEncoded());
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
    }

    X509Certificate certificate() throws IOException, GeneralSecurityException {
        KeyStore store = load();
        if (store.getCertificate(ALIAS) instanceof X509Certificate certificate) {
            return certificate;
        }
        throw new GeneralSecurityException(file + " holds no certificate '" + ALIAS + "'; delete it to have one made");
    }

    /** Holds the certificate under its own alias from now on, in place of the one before. */
    void trust(String alias, X509Certificate certificate) throws IOException, GeneralSecurityException {
        KeyStore store = load();
        store.setCertificateEntry(alias, certificate);
        write(store);
    }

    void distrust(String alias) throws IOException, GeneralSecurityException {
        KeyStore store = load();
        store.deleteEntry(alias);
        write(store);
    }

    boolean trusts(X509Certificate certificate) throws IOException, GeneralSecurityException {
        return load().getCertificateAlias(certificate) != null;
    }

    private KeyStore load() throws IOException, GeneralSecurityException {
        KeyStore store = empty();
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return store;
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private void write(KeyStore store) throws IOException, GeneralSecurityException {
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, password);
        PrivateFiles.write(file, bytes.toByteArray());
    }

    @Override
    public String toString() {
        return "KeyStoreFile[" + file + "]";
    }
}
