package org.mpaka.devices.sbi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Believes what is signed by a certificate that the settings name, or by one that it issued: JSON Web Signatures in compact
 * form with their certificates ({@code x5c}). The algorithm must fit the key; "none" fits none.
 */
final class DeviceTrust {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> ALGORITHMS =
            Map.of("RS256", "SHA256withRSA", "ES256", "SHA256withECDSAinP1363Format");
    private static final Map<String, String> KEYS = Map.of("RS256", "RSA", "ES256", "EC");
    private static final int LONGEST_CHAIN = 4;

    private final List<X509Certificate> anchors;
    private final Clock clock;

    DeviceTrust(Collection<X509Certificate> anchors, Clock clock) {
        this.anchors = List.copyOf(anchors);
        this.clock = clock;
    }

    /** @param file PEM or DER, one certificate or more */
    static List<X509Certificate> certificates(byte[] file) throws GeneralSecurityException {
        var factory = CertificateFactory.getInstance("X.509");
        return factory.generateCertificates(new ByteArrayInputStream(file)).stream()
                .map(X509Certificate.class::cast)
                .toList();
    }

    /** @return what was signed */
    JsonNode verified(String token) throws SbiFault {
        var parts = token.split("\\.", -1);
        if (parts.length != 3) throw new SbiFault("not signed");
        try {
            var head = JSON.readTree(octets(parts[0]));
            var algorithm = head.path("alg").asText();
            var signer = signer(head.path("x5c"));
            if (!signer.getPublicKey().getAlgorithm().equals(KEYS.get(algorithm)))
                throw new SbiFault("not an algorithm to believe");
            var signature = Signature.getInstance(ALGORITHMS.get(algorithm));
            signature.initVerify(signer.getPublicKey());
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            if (!signature.verify(octets(parts[2]))) throw new SbiFault("the signature is wrong");
            var content = JSON.readTree(octets(parts[1]));
            if (!content.isObject()) throw new SbiFault("nothing is signed");
            return content;
        } catch (SbiFault e) {
            throw e;
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            throw new SbiFault("no signature that can be read", e);
        }
    }

    static byte[] octets(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private X509Certificate signer(JsonNode chain) throws GeneralSecurityException, SbiFault {
        if (!chain.isArray() || chain.isEmpty() || chain.size() > LONGEST_CHAIN)
            throw new SbiFault("no certificate of the signer");
        var factory = CertificateFactory.getInstance("X.509");
        var path = new ArrayList<X509Certificate>();
        for (var one : chain) {
            var der = Base64.getMimeDecoder().decode(one.asText());
            path.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
        }
        var signer = path.get(0);
        try {
            signer.checkValidity(now());
            if (!anchors.contains(signer)) validate(factory, path);
        } catch (GeneralSecurityException e) {
            throw new SbiFault("signed by a certificate that is not believed, or whose time is over", e);
        }
        return signer;
    }

    /** An anchor that is sent along is the end of the path, and no part of it. */
    private void validate(CertificateFactory factory, List<X509Certificate> path) throws GeneralSecurityException {
        var before = path.stream().filter(one -> !anchors.contains(one)).toList();
        var parameters = new PKIXParameters(
                anchors.stream().map(one -> new TrustAnchor(one, null)).collect(Collectors.toSet()));
        // makers publish no lists that a post without a network could ask
        parameters.setRevocationEnabled(false);
        parameters.setDate(now());
        CertPathValidator.getInstance("PKIX").validate(factory.generateCertPath(before), parameters);
    }

    private Date now() {
        return Date.from(clock.instant());
    }
}
