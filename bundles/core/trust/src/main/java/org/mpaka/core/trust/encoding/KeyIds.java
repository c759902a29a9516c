package org.mpaka.core.trust.encoding;

import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers of keys, in hex digits. Some states' authorities (Lithuania's of 2011, Ukraine's of 2014) wrote the
 * extension wrongly, and their documents are still carried: what cannot be read is not there, and names are left to go by.
 */
public final class KeyIds {
    private KeyIds() {}

    public static Optional<String> subject(@Nullable Extensions extensions) {
        return value(extensions, Extension.subjectKeyIdentifier).flatMap(value -> {
            try {
                return hex(ASN1OctetString.getInstance(value));
            } catch (RuntimeException e) {
                return Optional.empty();
            }
        });
    }

    public static Optional<String> authority(@Nullable Extensions extensions) {
        return value(extensions, Extension.authorityKeyIdentifier).flatMap(value -> {
            try {
                for (var part : ASN1Sequence.getInstance(value))
                    if (part instanceof ASN1TaggedObject tagged && tagged.getTagNo() == 0)
                        return hex(ASN1OctetString.getInstance(tagged, false));
            } catch (RuntimeException e) {
                return Optional.empty();
            }
            return Optional.empty();
        });
    }

    private static Optional<byte[]> value(@Nullable Extensions extensions, ASN1ObjectIdentifier name) {
        if (extensions == null) return Optional.empty();
        var extension = extensions.getExtension(name);
        return extension == null
                ? Optional.empty()
                : Optional.of(extension.getExtnValue().getOctets());
    }

    private static Optional<String> hex(ASN1OctetString id) {
        return Optional.of(HexFormat.of().formatHex(id.getOctets()));
    }
}
