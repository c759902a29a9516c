package org.mpaka.exchange.bilateral;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Collections;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.platform.keys.PinnedPeer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The key and certificate by which partners know this node: its TLS identity, signs and decrypts messages. */
@Component(
        service = ExchangeIdentity.class,
        configurationPid = "org.mpaka.exchange",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = ExchangeIdentity.Settings.class)
public final class ExchangeIdentity {

    @ObjectClassDefinition(name = "Mpaka: exchange")
    @interface Settings {
        @AttributeDefinition(name = "Key store", description = "PKCS#12 file with this node's exchange key")
        String keyStore();

        @AttributeDefinition(
                name = "Password file",
                description = "File that holds the key store's password, mode 0600")
        String passwordFile();

        @AttributeDefinition(
                name = "Peer port",
                description = "Port of the connector on which partners are heard; messages on any other are refused")
        int peerPort() default 8444;
    }

    private final KeyStore store;
    private final char[] password;
    private final String alias;
    private final int peerPort;

    @Activate
    public ExchangeIdentity(Settings settings) {
        this(Path.of(settings.keyStore()), Path.of(settings.passwordFile()), settings.peerPort());
    }

    ExchangeIdentity(Path keyStore, Path passwordFile, int peerPort) {
        this.peerPort = peerPort;
        try (InputStream in = Files.newInputStream(keyStore)) {
            password = Files.readString(passwordFile).strip().toCharArray();
            store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            alias = Collections.list(store.aliases()).stream()
                    .filter(this::holdsKey)
                    .findFirst()
                    .orElseThrow(() -> new MpakaException(ErrorCode.UNREADABLE_FILE, keyStore, 1, "no key"));
        } catch (IOException | GeneralSecurityException e) {
            throw new MpakaException(e, ErrorCode.UNREADABLE_FILE, keyStore, 1, "key store");
        }
    }

    private boolean holdsKey(String name) {
        try {
            return store.isKeyEntry(name);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    int peerPort() {
        return peerPort;
    }

    X509Certificate certificate() throws GeneralSecurityException {
        return (X509Certificate) store.getCertificate(alias);
    }

    MessageSeal seal() {
        try {
            return new MessageSeal((PrivateKey) store.getKey(alias, password), certificate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** TLS as this node towards exactly one certificate: its name does not matter, its key does. */
    SSLContext towards(X509Certificate partner) throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password);
        var context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), new TrustManager[] {PinnedPeer.only(partner)}, new SecureRandom());
        return context;
    }
}
