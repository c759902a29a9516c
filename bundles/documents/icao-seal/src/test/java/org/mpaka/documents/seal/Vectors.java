package org.mpaka.documents.seal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SealSigners;
import org.mpaka.api.document.SignerFindings;

/** The seals of another reader's tests, and the certificates of their signers. */
final class Vectors {
    private static final Map<String, String> CERTIFICATES =
            Map.of("DETS-32", "sealgen_DETS32.crt", "UTTS-5B", "sealgen_UTTS5B.crt");

    /** Knows the two test signers, and nobody else. */
    static final SealSigners SIGNERS = (signer, reference) -> {
        String file = CERTIFICATES.get(signer + "-" + reference);
        return file == null ? List.of() : List.of(certificate(file));
    };

    /** A trust store without any certificate. */
    static final SignerFindings NOBODY_BELIEVED = (certificate, issuer, at) ->
            List.of(new DocumentFinding("signer", CheckAnswer.NOT_POSSIBLE, Sentence.of("chip.chain.state-unknown")));

    private Vectors() {}

    static Map<String, byte[]> all() {
        var seals = new LinkedHashMap<String, byte[]>();
        try {
            for (String line : new String(bytes("vectors.jsonl"), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.isBlank()) continue;
                var node = new ObjectMapper().readTree(line);
                seals.put(
                        node.get("name").asText(),
                        HexFormat.of().parseHex(node.get("hex").asText()));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return seals;
    }

    static byte[] seal(String name) {
        return Objects.requireNonNull(all().get(name)).clone();
    }

    static X509Certificate certificate(String file) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509", new BouncyCastleProvider())
                    .generateCertificate(new ByteArrayInputStream(bytes(file)));
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(String file) {
        try (var in = Objects.requireNonNull(Vectors.class.getResourceAsStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
