package org.mpaka.platform.setup;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Trusts the node's own console certificate and no other. */
record ServerTrust(Path nodeDirectory) {

    /** @throws IOException if the certificate isn't there yet or can't be read */
    SSLContext context() throws IOException {
        Path keys = nodeDirectory.resolve("keys");
        try {
            char[] password = Secret.read(keys.resolve("keystore.secret"));
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(
                    KeyStoreFile.ALIAS, new KeyStoreFile(keys.resolve("server.p12"), password).certificate());
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("The console's certificate can't be read in " + keys, e);
        }
    }
}
