package org.mpaka.core.trust;

import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.mpaka.api.trust.TrustChange.Format;
import org.mpaka.core.trust.encoding.Encoding;
import org.mpaka.core.trust.encoding.UnreadableException;

/** Finds out what a file is, from its content alone, and takes certificates and revocation lists out of it. */
final class TrustFileReader {
    private TrustFileReader() {}

    /** @throws UnreadableException when it is none of the formats or its signature is wrong; never anything else */
    static TrustFile read(byte[] bytes) throws UnreadableException {
        try {
            var text = TextFileReader.read(bytes);
            return text.isPresent() ? text.get() : binary(Encoding.checked(bytes));
        } catch (RuntimeException e) {
            throw new UnreadableException("trust.problem.unknown-format", e);
        }
    }

    private static TrustFile binary(byte[] der) throws UnreadableException {
        var sequence = ASN1Sequence.getInstance(der);
        if (sequence.size() == 0) throw new UnreadableException("trust.problem.unknown-format");
        if (sequence.getObjectAt(0) instanceof ASN1ObjectIdentifier type
                && type.equals(CMSObjectIdentifiers.signedData)) return MasterListReader.signed(der);
        if (MasterListReader.isList(sequence)) return MasterListReader.bare(sequence);
        try {
            return single(Format.CERTIFICATE, HeldCertificate.read(der));
        } catch (UnreadableException notACertificate) {
            try {
                return single(Format.REVOCATION_LIST, HeldRevocationList.read(der));
            } catch (UnreadableException notAList) {
                throw notACertificate;
            }
        }
    }

    private static TrustFile single(Format format, TrustItem item) {
        return new TrustFile(format, List.of(item), List.of(), Optional.empty());
    }
}
