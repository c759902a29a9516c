package org.mpaka.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;

class PinnedPeerTest {
    private static final Duration YEAR = Duration.ofDays(365);
    private final KeyPair keys = keys();
    private final Instant now = Instant.now();

    @Test
    void theOneThatWasHandedOverIsTrustedAsServerAndAsClient() throws Exception {
        var known = certificate(keys, now.plus(YEAR));
        var peer = PinnedPeer.only(known);

        peer.checkServerTrusted(new X509Certificate[] {known}, "EC");
        peer.checkClientTrusted(new X509Certificate[] {known}, "EC");
        assertThat(peer.getAcceptedIssuers()).isEmpty();
    }

    @Test
    void nobodyElseIsTrustedUnderTheSameNameOrByTheSameKey() throws Exception {
        var peer = PinnedPeer.only(certificate(keys, now.plus(YEAR)));

        refused(peer, certificate(keys(), now.plus(YEAR)));
        refused(peer, certificate(keys, now.plus(YEAR).plus(YEAR)));
        refused(peer);
    }

    @Test
    void theOneThatWasHandedOverIsNotTrustedPastItsDate() throws Exception {
        var known = certificate(keys, now.minusSeconds(1));

        assertThatExceptionOfType(CertificateExpiredException.class)
                .isThrownBy(() -> PinnedPeer.only(known).checkServerTrusted(new X509Certificate[] {known}, "EC"));
    }

    @Test
    void aCertificateOfThisOnesOwnStandsForNobodyBehindIt() throws Exception {
        var known = certificate(keys, now.plus(YEAR));

        refused(PinnedPeer.only(known), certificate(keys(), now.plus(YEAR)), known);
    }

    private static void refused(PinnedPeer peer, X509Certificate... chain) {
        assertThatExceptionOfType(CertificateException.class).isThrownBy(() -> peer.checkServerTrusted(chain, "EC"));
        assertThatExceptionOfType(CertificateException.class).isThrownBy(() -> peer.checkClientTrusted(chain, "EC"));
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("EC").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certificate(KeyPair of, Instant until) throws Exception {
        var name = new X500Name("CN=Invented partner");
        var builder = new JcaX509v3CertificateBuilder(
                name, BigInteger.ONE, Date.from(now.minus(YEAR)), Date.from(until), name, of.getPublic());
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(of.getPrivate())));
    }
}
