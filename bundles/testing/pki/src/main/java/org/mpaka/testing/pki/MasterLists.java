package org.mpaka.testing.pki;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.x509.Certificate;

/** Files that hold certificates of many states. */
public final class MasterLists {
    /** Doc 9303-12, appendix G. */
    public static final String CONTENT = "2.23.136.1.1.2";

    private MasterLists() {}

    public static byte[] bare(List<byte[]> certificates) {
        var all = new ASN1EncodableVector();
        certificates.forEach(certificate -> all.add(Certificate.getInstance(certificate)));
        var list = new ASN1EncodableVector();
        list.add(new ASN1Integer(0));
        list.add(new DERSet(all));
        try {
            return new DERSequence(list).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] signed(InventedSigner signer, InventedAuthority authority, List<byte[]> certificates) {
        return signer.sign(CONTENT, bare(certificates), authority.der());
    }

    /** An entry of the public key directory. @param attribute {@code userCertificate;binary} */
    public static String ldif(String attribute, byte[] value) {
        var encoded = attribute + ":: " + Base64.getEncoder().encodeToString(value);
        var lines = new StringBuilder("dn: o=dsc,c=UT,dc=data,dc=download,dc=pkd,dc=icao,dc=int\nobjectClass: top\n");
        for (int at = 0; at < encoded.length(); at += 76)
            lines.append(at == 0 ? "" : " ")
                    .append(encoded, at, Math.min(encoded.length(), at + 76))
                    .append('\n');
        return lines.append('\n').toString();
    }

    public static String pem(String label, byte[] der) {
        var base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
    }
}
