package org.mpaka.exchange.externalsource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.mpaka.api.Sentence;
import org.mpaka.platform.keys.PinnedPeer;

/** TLS as this node towards exactly one certificate: its name does not matter, its key does. */
final class SourceTrust {
    private SourceTrust() {}

    /** @throws WrongSetting in plain words when a file cannot be used */
    static SSLContext of(Path certificateFile, Path keyStore, Path passwordFile) {
        var server = certificate(certificateFile);
        try (InputStream in = Files.newInputStream(keyStore)) {
            char[] password = Files.readString(passwordFile).strip().toCharArray();
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, password);
            var context = SSLContext.getInstance("TLSv1.3");
            context.init(keys.getKeyManagers(), new TrustManager[] {PinnedPeer.only(server)}, new SecureRandom());
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new WrongSetting(
                    Sentence.of("external-source.setting-key-store", "file", keyStore, "password", passwordFile), e);
        }
    }

    private static X509Certificate certificate(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | CertificateException e) {
            throw new WrongSetting(Sentence.of("external-source.setting-certificate", "file", file), e);
        }
    }
}
