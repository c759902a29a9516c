package org.mpaka.platform.agent.wire;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.function.Predicate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Knows the other side by the fingerprint of its certificate; names, dates and issuers say nothing here. */
final class PinnedPeer extends X509ExtendedTrustManager {
    private final Predicate<String> welcome;

    PinnedPeer(Predicate<String> welcome) {
        this.welcome = welcome;
    }

    private void check(X509Certificate[] chain) throws CertificateException {
        var fingerprint = LinkIdentity.fingerprint(chain[0]);
        if (!welcome.test(fingerprint)) throw LinkIdentity.stranger(fingerprint);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        check(chain);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
