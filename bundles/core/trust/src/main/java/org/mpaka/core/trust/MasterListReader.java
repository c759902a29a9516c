package org.mpaka.core.trust;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.mpaka.api.trust.TrustChange.Format;
import org.mpaka.core.trust.encoding.Encoding;
import org.mpaka.core.trust.encoding.SigningKey;
import org.mpaka.core.trust.encoding.UnreadableException;

/** Reads master lists: Doc 9303-12 appendix G, {@code CscaMasterList ::= SEQUENCE { version, SET OF Certificate }}. */
final class MasterListReader {
    private static final ASN1ObjectIdentifier MASTER_LIST = new ASN1ObjectIdentifier("2.23.136.1.1.2");

    private MasterListReader() {}

    /** A signed list; one whose signature is wrong is refused whole. */
    static TrustFile signed(byte[] der) throws UnreadableException {
        try {
            var cms = new CMSSignedData(der);
            if (!MASTER_LIST.getId().equals(cms.getSignedContentTypeOID())
                    || !(cms.getSignedContent() instanceof CMSProcessableByteArray content))
                throw new UnreadableException("trust.problem.not-a-master-list");
            var signer = signer(cms);
            var gathering = new Gathering();
            certificates(ASN1Sequence.getInstance(Encoding.checked((byte[]) content.getContent())), gathering);
            return new TrustFile(Format.MASTER_LIST, gathering.items(), gathering.problems(), Optional.of(signer));
        } catch (CMSException | IOException | RuntimeException e) {
            throw new UnreadableException("trust.problem.not-a-master-list", e);
        }
    }

    static TrustFile bare(ASN1Sequence list) throws UnreadableException {
        try {
            var gathering = new Gathering();
            certificates(list, gathering);
            return new TrustFile(Format.BARE_LIST, gathering.items(), gathering.problems(), Optional.empty());
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("trust.problem.not-a-master-list", e);
        }
    }

    static boolean isList(ASN1Sequence sequence) {
        return sequence.size() == 2
                && sequence.getObjectAt(0) instanceof ASN1Integer
                && sequence.getObjectAt(1) instanceof ASN1Set;
    }

    private static void certificates(ASN1Sequence list, Gathering gathering) throws IOException, UnreadableException {
        if (!isList(list)) throw new UnreadableException("trust.problem.not-a-master-list");
        for (ASN1Encodable certificate : ASN1Set.getInstance(list.getObjectAt(1)))
            gathering.add(
                    TrustItem.Kind.CERTIFICATE, certificate.toASN1Primitive().getEncoded());
    }

    private static TrustFile.ListSigner signer(CMSSignedData cms) throws UnreadableException {
        var companions = new ArrayList<HeldCertificate>();
        for (X509CertificateHolder holder : cms.getCertificates().getMatches(null)) {
            if (companions.size() == 16) throw new UnreadableException("trust.problem.list-signature");
            companions.add(HeldCertificate.read(encoded(holder)));
        }
        for (SignerInformation signer : cms.getSignerInfos().getSigners())
            for (var candidate : companions)
                if (signer.getSID().match(candidate.holder()))
                    return new TrustFile.ListSigner(verified(signer, candidate), List.copyOf(companions));
        throw new UnreadableException("trust.problem.list-signature");
    }

    private static HeldCertificate verified(SignerInformation signer, HeldCertificate candidate)
            throws UnreadableException {
        try {
            var verifier = new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(SigningKey.PROVIDER)
                    .build(candidate.key().key());
            if (signer.verify(verifier)) return candidate;
        } catch (OperatorCreationException | CMSException | IOException e) {
            throw new UnreadableException("trust.problem.list-signature", e);
        }
        throw new UnreadableException("trust.problem.list-signature");
    }

    private static byte[] encoded(X509CertificateHolder holder) throws UnreadableException {
        try {
            return holder.getEncoded();
        } catch (IOException e) {
            throw new UnreadableException("trust.problem.certificate", e);
        }
    }
}
