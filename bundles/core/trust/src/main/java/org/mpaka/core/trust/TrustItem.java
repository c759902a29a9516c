package org.mpaka.core.trust;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mpaka.api.CountryCode;
import org.mpaka.api.trust.TrustItemId;
import org.mpaka.core.trust.encoding.UnreadableException;

/** What the store keeps: a certificate or a revocation list, whole and as it came. */
sealed interface TrustItem permits HeldCertificate, HeldRevocationList {
    /** How an item is kept. */
    enum Kind {
        CERTIFICATE,
        REVOCATION_LIST
    }

    TrustItemId id();

    Kind kind();

    CountryCode state();

    byte[] der();

    static TrustItemId fingerprint(byte[] der) {
        try {
            return TrustItemId.of(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(der)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static TrustItem read(Kind kind, byte[] der) throws UnreadableException {
        return kind == Kind.CERTIFICATE ? HeldCertificate.read(der) : HeldRevocationList.read(der);
    }
}
