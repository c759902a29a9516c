package org.mpaka.platform.keys;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Knows the other side of a TLS connection by its own certificate, which somebody handed over. No authority is asked,
 * and the name in the certificate does not matter: who has the key is the one.
 */
public final class PinnedPeer extends X509ExtendedTrustManager {
    /** Decides on the certificate that the other side presents. */
    @FunctionalInterface
    public interface Pin {
        void check(X509Certificate presented) throws CertificateException;
    }

    private final Pin pin;

    public PinnedPeer(Pin pin) {
        this.pin = pin;
    }

    /** Nobody but the holder of this one, as long as it is valid. */
    public static PinnedPeer only(X509Certificate known) {
        return new PinnedPeer(presented -> {
            if (!presented.equals(known)) throw new CertificateException("not the pinned certificate");
            known.checkValidity();
        });
    }

    private void check(X509Certificate[] chain) throws CertificateException {
        if (chain.length == 0) throw new CertificateException("no certificate");
        pin.check(chain[0]);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        check(chain);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
