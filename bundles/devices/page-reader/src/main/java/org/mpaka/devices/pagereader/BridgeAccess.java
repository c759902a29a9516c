package org.mpaka.devices.pagereader;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.mpaka.platform.keys.PinnedPeer;
import org.mpaka.platform.line.WrongSetting;

/**
 * How a bridge is reached: by TLS towards exactly one certificate, or without TLS on this machine alone; either way the bridge
 * learns who asks, by the certificate or by a shared secret.
 */
record BridgeAccess(URI address, Optional<SSLContext> tls, Optional<String> secret) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Pattern SECRET = Pattern.compile("[!-~]{16,200}");
    private static final int LARGEST_SECRET_FILE = 1024;

    static BridgeAccess of(PageReaderFromSettings.Settings settings) throws WrongSetting {
        var address = address(settings.address().strip());
        var secret = secret(settings.secretFile().strip());
        boolean tls = "https".equals(address.getScheme());
        boolean certified = !settings.keyStoreFile().isBlank();
        if (secret.isEmpty() && !(tls && certified))
            throw new WrongSetting("secretFile", tls ? "secretFile, keyStoreFile" : "secretFile");
        return new BridgeAccess(address, tls ? Optional.of(context(settings, certified)) : Optional.empty(), secret);
    }

    private static URI address(String text) throws WrongSetting {
        var wanted = "https://HOST:PORT, http://127.0.0.1:PORT";
        try {
            var address = URI.create(text);
            boolean plain = "http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost());
            boolean root = address.getPath().isEmpty() || address.getPath().equals("/");
            boolean bare = address.getUserInfo() == null && address.getQuery() == null && address.getFragment() == null;
            if ((plain || "https".equals(address.getScheme())) && address.getHost() != null && root && bare)
                return address;
        } catch (IllegalArgumentException e) {
            throw new WrongSetting("address", wanted, e);
        }
        throw new WrongSetting("address", wanted);
    }

    private static Optional<String> secret(String file) throws WrongSetting {
        if (file.isEmpty()) return Optional.empty();
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            var word = new String(in.readNBytes(LARGEST_SECRET_FILE), StandardCharsets.UTF_8).strip();
            if (SECRET.matcher(word).matches()) return Optional.of(word);
        } catch (IOException | IllegalArgumentException e) {
            throw new WrongSetting("secretFile", "16-200 ASCII", e);
        }
        throw new WrongSetting("secretFile", "16-200 ASCII");
    }

    private static SSLContext context(PageReaderFromSettings.Settings settings, boolean certified) throws WrongSetting {
        var bridge = certificate(settings.certificateFile().strip());
        try {
            var context = SSLContext.getInstance("TLS");
            var keys = certified ? keys(settings) : new KeyManager[0];
            context.init(keys, new TrustManager[] {PinnedPeer.only(bridge)}, new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new WrongSetting("keyStoreFile", "PKCS12", e);
        }
    }

    private static KeyManager[] keys(PageReaderFromSettings.Settings settings) throws WrongSetting {
        try (InputStream in =
                Files.newInputStream(Path.of(settings.keyStoreFile().strip()))) {
            var password = Files.readString(
                            Path.of(settings.keyStorePasswordFile().strip()))
                    .strip()
                    .toCharArray();
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, password);
            return keys.getKeyManagers();
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new WrongSetting("keyStoreFile", "PKCS12", e);
        }
    }

    private static X509Certificate certificate(String file) throws WrongSetting {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new WrongSetting("certificateFile", "PEM, DER", e);
        }
    }

    @Override
    public String toString() {
        return "BridgeAccess to " + address;
    }
}
