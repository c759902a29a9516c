package org.mpaka.core.trust.passive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.mpaka.api.chip.ChipFile;
import org.mpaka.core.trust.encoding.DataObjects;
import org.mpaka.core.trust.encoding.Encoding;
import org.mpaka.core.trust.encoding.UnreadableException;

/**
 * EF.SOD (Doc 9303-10 section 4.6.2): the hashes of the data groups, signed.
 *
 * @param digest of the hashes
 * @param signer the first signature; documents bear one
 * @param certificates that came with it
 */
record SecurityObject(
        String digest,
        Map<ChipFile, byte[]> hashes,
        SignerInformation signer,
        List<X509CertificateHolder> certificates) {
    private static final int MOST_CERTIFICATES = 8;

    /** ICAO's own, and what stands in documents of before it was settled: JMRTD's and gmrtd's lists. */
    private static final Set<String> CONTENT =
            Set.of("2.23.136.1.1.1", "1.3.27.1.1.1", "1.2.528.1.1006.1.20.1", "1.2.840.113549.1.7.1");

    static SecurityObject read(byte[] file) throws UnreadableException {
        try {
            var element = Encoding.checked(file);
            var cms = new CMSSignedData(
                    DataObjects.find(element, ChipFile.SOD.tag()).orElse(element));
            if (!CONTENT.contains(cms.getSignedContentTypeOID())
                    || !(cms.getSignedContent() instanceof CMSProcessableByteArray content))
                throw new UnreadableException("trust.problem.unknown-format");
            var signers = cms.getSignerInfos().getSigners();
            if (signers.isEmpty()) throw new UnreadableException("trust.problem.unknown-format");
            return of(
                    ASN1Sequence.getInstance(Encoding.checked((byte[]) content.getContent())),
                    signers.iterator().next(),
                    certificates(cms));
        } catch (CMSException | RuntimeException e) {
            throw new UnreadableException("trust.problem.unknown-format", e);
        }
    }

    /** {@code LDSSecurityObject ::= SEQUENCE { version, hashAlgorithm, SEQUENCE OF SEQUENCE { number, hash }, ... }}. */
    private static SecurityObject of(
            ASN1Sequence content, SignerInformation signer, List<X509CertificateHolder> certificates)
            throws UnreadableException {
        var algorithm = AlgorithmIdentifier.getInstance(content.getObjectAt(1)).getAlgorithm();
        var digest = Digests.name(algorithm).orElseThrow(() -> new UnreadableException("trust.problem.unknown-format"));
        var hashes = new EnumMap<ChipFile, byte[]>(ChipFile.class);
        for (var each : ASN1Sequence.getInstance(content.getObjectAt(2))) {
            var entry = ASN1Sequence.getInstance(each);
            int number = ASN1Integer.getInstance(entry.getObjectAt(0)).intValueExact();
            var file = ChipFile.ofDataGroup(number)
                    .orElseThrow(() -> new UnreadableException("trust.problem.unknown-format"));
            var hash = ASN1OctetString.getInstance(entry.getObjectAt(1)).getOctets();
            if (hashes.put(file, hash) != null) throw new UnreadableException("trust.problem.unknown-format");
        }
        return new SecurityObject(digest, hashes, signer, certificates);
    }

    private static List<X509CertificateHolder> certificates(CMSSignedData cms) throws UnreadableException {
        var certificates = new ArrayList<X509CertificateHolder>();
        for (var each : cms.getCertificates().getMatches(null)) {
            if (certificates.size() == MOST_CERTIFICATES) throw new UnreadableException("trust.problem.too-many");
            certificates.add(each);
        }
        return certificates;
    }

    static byte[] encoded(X509CertificateHolder certificate) {
        try {
            return certificate.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
