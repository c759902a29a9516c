package org.mpaka.testing.pki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.icao.DataGroupHash;
import org.bouncycastle.asn1.icao.LDSSecurityObject;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** The files of an invented traveller's chip (Doc 9303-10), to be signed as they are or altered first. */
public final class InventedChip {
    public static final String CONTENT = "2.23.136.1.1.1";
    private static final Map<String, String> DIGESTS =
            Map.of("SHA-1", "1.3.14.3.2.26", "SHA-256", "2.16.840.1.101.3.4.2.1", "SHA-512", "2.16.840.1.101.3.4.2.3");
    /** Doc 9303-10; the group's number is its place. */
    private static final int[] TAGS = {
        0, 0x61, 0x75, 0x63, 0x76, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F, 0x70
    };

    private final TreeMap<Integer, byte[]> groups = new TreeMap<>();

    /** @param mrz without line ends; TD3: 88 characters */
    public InventedChip(String mrz, byte[] portrait) {
        groups.put(1, object(0x61, object(0x5F1F, mrz.getBytes(StandardCharsets.US_ASCII))));
        groups.put(2, object(0x75, portrait));
    }

    /** @param number 1 to 16 @param content within the group's own tag */
    public InventedChip with(int number, byte[] content) {
        groups.put(number, object(TAGS[number], content));
        return this;
    }

    public byte[] group(int number) {
        var group = groups.get(number);
        if (group == null) throw new IllegalStateException("no DG" + number);
        return group.clone();
    }

    public boolean has(int number) {
        return groups.containsKey(number);
    }

    /** EF.COM of LDS 1.7 that lists what is there. @param without groups it says nothing of */
    public byte[] fileList(int... without) {
        var tags = new ByteArrayOutputStream();
        groups.keySet().stream()
                .filter(number -> Arrays.stream(without).noneMatch(left -> left == number))
                .forEach(number -> tags.write(TAGS[number]));
        var inside = new ByteArrayOutputStream();
        inside.writeBytes(object(0x5F01, "0107".getBytes(StandardCharsets.US_ASCII)));
        inside.writeBytes(object(0x5F36, "040000".getBytes(StandardCharsets.US_ASCII)));
        inside.writeBytes(object(0x5C, tags.toByteArray()));
        return object(0x60, inside.toByteArray());
    }

    /** @param digest {@code SHA-256} */
    public byte[] securityObject(InventedSigner signer, String digest) {
        return object(0x77, signer.sign(CONTENT, hashes(digest)));
    }

    /** With another type of content than ICAO's, as in documents of before it was settled. */
    public byte[] securityObject(InventedSigner signer, String digest, String contentType) {
        return object(0x77, signer.sign(contentType, hashes(digest)));
    }

    public byte[] securityObjectWithoutCertificate(InventedSigner signer) {
        return object(0x77, signer.signWithoutCertificate(CONTENT, hashes("SHA-256")));
    }

    private byte[] hashes(String digest) {
        try {
            var algorithm = MessageDigest.getInstance(digest);
            var hashes = groups.entrySet().stream()
                    .map(group ->
                            new DataGroupHash(group.getKey(), new DEROctetString(algorithm.digest(group.getValue()))))
                    .toArray(DataGroupHash[]::new);
            var identifier = new AlgorithmIdentifier(new ASN1ObjectIdentifier(DIGESTS.get(digest)));
            return new LDSSecurityObject(identifier, hashes).getEncoded();
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] object(int tag, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        if (tag > 0xFF) bytes.write(tag >> 8);
        bytes.write(tag);
        if (content.length > 0xFF) {
            bytes.write(0x82);
            bytes.write(content.length >> 8);
        } else if (content.length > 0x7F) bytes.write(0x81);
        bytes.write(content.length);
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }
}
