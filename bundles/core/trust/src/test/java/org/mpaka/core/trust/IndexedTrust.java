package org.mpaka.core.trust;

import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.mpaka.api.trust.SignerTrust;
import org.mpaka.api.trust.TrustItemId;
import org.mpaka.api.trust.TrustPolicy;
import org.mpaka.api.trust.TrustProposalId;
import org.mpaka.core.trust.encoding.UnreadableException;

/** The product's answers about signers, from files and without a database. */
public final class IndexedTrust implements SignerTrust {
    private static final TrustProposalId NOBODY = TrustProposalId.of("0192f7a0-0000-7000-8000-000000000001");
    private final TrustIndex index;

    private IndexedTrust(TrustIndex index) {
        this.index = index;
    }

    public static IndexedTrust of(List<TrustPolicy> policies, byte[]... files) {
        Map<TrustItemId, TrustItem> items = new LinkedHashMap<>();
        Map<TrustItemId, TrustProposalId> broughtBy = new HashMap<>();
        try {
            for (var file : files)
                for (var item : TrustFileReader.read(file).items()) {
                    items.put(item.id(), item);
                    broughtBy.put(item.id(), NOBODY);
                }
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
        return new IndexedTrust(new TrustIndex(items.values(), broughtBy, Map.of(), policies));
    }

    public static IndexedTrust of(byte[]... files) {
        return of(List.of(), files);
    }

    @Override
    public Vouching vouch(byte[] certificate, Instant at) {
        return AnchoredSignerTrust.vouch(certificate, at, index);
    }

    @Override
    public List<byte[]> signers(byte[] issuer, BigInteger serial) {
        try {
            return index.signers(X500Name.getInstance(issuer)).stream()
                    .filter(signer -> signer.holder().getSerialNumber().equals(serial))
                    .map(HeldCertificate::der)
                    .toList();
        } catch (RuntimeException e) {
            return List.of();
        }
    }
}
