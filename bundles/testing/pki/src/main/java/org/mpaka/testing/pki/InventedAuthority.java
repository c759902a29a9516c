package org.mpaka.testing.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;

/** A country signing authority of an invented state, with its key. */
public final class InventedAuthority {
    private static final String ALGORITHM = "SHA256withECDSA";
    private static final AtomicLong SERIAL = new AtomicLong(1000);

    private final X500Name name;
    private final KeyPair key;
    private final X509CertificateHolder certificate;

    private InventedAuthority(X500Name name, KeyPair key, Instant from, Instant to) {
        this.name = name;
        this.key = key;
        certificate = issue(name, publicKey(), from, to, true, true, Optional.empty());
    }

    private InventedAuthority(X509CertificateHolder certificate, KeyPair key) {
        this.name = certificate.getSubject();
        this.key = key;
        this.certificate = certificate;
    }

    /** One that was made before. @param certificate DER @param privateKey PKCS #8, as {@link #privateKey} gave it */
    public static InventedAuthority stored(byte[] certificate, byte[] privateKey) throws IOException {
        try {
            var holder = new X509CertificateHolder(certificate);
            var keys = KeyFactory.getInstance("EC", KeyMaker.PROVIDER);
            var pair = new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(
                            holder.getSubjectPublicKeyInfo().getEncoded())),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
            return new InventedAuthority(holder, pair);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** PKCS #8: to sign again after a restart. */
    public byte[] privateKey() {
        return key.getPrivate().getEncoded();
    }

    /** @param state two letters @param commonName tells the authorities of a state apart */
    public static InventedAuthority of(String state, String commonName, Instant from, Instant to) {
        var name = new X500Name("C=" + state + ",O=Government,CN=" + commonName);
        return new InventedAuthority(name, KeyMaker.elliptic(), from, to);
    }

    /** The next authority of the same name, as most states do it: with a key of its own. */
    public InventedAuthority successor(Instant from, Instant to) {
        return new InventedAuthority(name, KeyMaker.elliptic(), from, to);
    }

    public X509CertificateHolder certificate() {
        return certificate;
    }

    public byte[] der() {
        return der(certificate);
    }

    /** The new key, signed with this one. */
    public byte[] link(InventedAuthority next, Instant from, Instant to) {
        return der(issue(next.name, next.publicKey(), from, to, true, true, Optional.empty()));
    }

    /** The other's key under a name of this state, signed with this key: as a link, or as a signer of documents. */
    public byte[] certify(InventedAuthority other, boolean link, Instant from, Instant to) {
        var state = name.getRDNs(BCStyle.C)[0].getFirst().getValue();
        var subject = link ? name : new X500Name("C=" + state + ",O=Government,CN=Signer");
        return der(issue(subject, other.publicKey(), from, to, link, true, Optional.empty()));
    }

    public InventedSigner signer(String commonName, Instant from, Instant to) {
        return signer(commonName, from, to, KeyMaker.elliptic(), ALGORITHM);
    }

    /** With an RSA key, for PKCS #1 ({@code SHA256withRSA}) and PSS ({@code SHA256withRSAandMGF1}). */
    public InventedSigner rsaSigner(String commonName, Instant from, Instant to, String algorithm) {
        return signer(commonName, from, to, KeyMaker.rsa(2048), algorithm);
    }

    /** Signs with another digest than the authority's. */
    public InventedSigner signer(String commonName, Instant from, Instant to, String algorithm) {
        return signer(commonName, from, to, KeyMaker.elliptic(), algorithm);
    }

    private InventedSigner signer(String commonName, Instant from, Instant to, KeyPair pair, String algorithm) {
        var state = name.getRDNs(BCStyle.C)[0].getFirst().getValue();
        var subject = new X500Name("C=" + state + ",O=Government,CN=" + commonName);
        var publicKey = SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
        return new InventedSigner(
                issue(subject, publicKey, from, to, false, true, Optional.empty()), pair.getPrivate(), algorithm);
    }

    /**
     * A signer of seals or licences: its signature is r and s alone, one after the other.
     *
     * @param purpose object identifier of the extended key usage
     */
    public InventedSigner signerFor(String purpose, String commonName, Instant from, Instant to) {
        var pair = KeyMaker.elliptic();
        var state = name.getRDNs(BCStyle.C)[0].getFirst().getValue();
        var certified = issue(
                new X500Name("C=" + state + ",CN=" + commonName),
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()),
                from,
                to,
                false,
                true,
                Optional.of(purpose));
        return new InventedSigner(certified, pair.getPrivate(), "SHA256withPLAIN-ECDSA");
    }

    /** A signer whose certificate does not say with which key it was signed. */
    public InventedSigner signerWithoutKeyId(String commonName, Instant from, Instant to) {
        var pair = KeyMaker.elliptic();
        var publicKey = SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
        var subject = new X500Name("C=UT,CN=" + commonName);
        return new InventedSigner(
                issue(subject, publicKey, from, to, false, false, Optional.empty()), pair.getPrivate(), ALGORITHM);
    }

    /** @param nextUpdate empty where the state promises none */
    public byte[] revocationList(Instant thisUpdate, Optional<Instant> nextUpdate, BigInteger... revoked) {
        try {
            var list = new X509v2CRLBuilder(name, Date.from(thisUpdate));
            nextUpdate.map(Date::from).ifPresent(list::setNextUpdate);
            for (var serial : revoked) list.addCRLEntry(serial, Date.from(thisUpdate), 1);
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new BcX509ExtensionUtils().createAuthorityKeyIdentifier(publicKey()));
            return list.build(KeyMaker.signer(ALGORITHM, key.getPrivate())).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private SubjectPublicKeyInfo publicKey() {
        return SubjectPublicKeyInfo.getInstance(key.getPublic().getEncoded());
    }

    private X509CertificateHolder issue(
            X500Name subject,
            SubjectPublicKeyInfo subjectKey,
            Instant from,
            Instant to,
            boolean authority,
            boolean keyId,
            Optional<String> purpose) {
        try {
            var extensions = new BcX509ExtensionUtils();
            var builder = new X509v3CertificateBuilder(
                    name,
                    BigInteger.valueOf(SERIAL.incrementAndGet()),
                    Date.from(from),
                    Date.from(to),
                    subject,
                    subjectKey);
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(subjectKey));
            if (keyId)
                builder.addExtension(
                        Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(publicKey()));
            if (authority) builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            int usage = authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature;
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            if (purpose.isPresent())
                builder.addExtension(
                        Extension.extendedKeyUsage,
                        true,
                        new ExtendedKeyUsage(KeyPurposeId.getInstance(new ASN1ObjectIdentifier(purpose.get()))));
            return builder.build(KeyMaker.signer(ALGORITHM, key.getPrivate()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] der(X509CertificateHolder holder) {
        try {
            return holder.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
