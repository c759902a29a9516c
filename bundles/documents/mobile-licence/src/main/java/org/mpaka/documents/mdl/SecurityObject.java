package org.mpaka.documents.mdl;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * What the issuer signed: the digests of all values, and how long they hold (ISO/IEC 18013-5, 9.1.2.4).
 *
 * @param digests by name space, then by number
 */
record SecurityObject(String type, String algorithm, JsonNode digests, Instant from, Instant until) {
    private static final Set<String> ALGORITHMS = Set.of("SHA-256", "SHA-384", "SHA-512");

    /** @param payload the object as an embedded item */
    static SecurityObject of(byte[] payload) throws MdlFault {
        var object = Cbor.read(unwrapped(payload), "mso");
        var algorithm = Cbor.text(object.path("digestAlgorithm"), "digestAlgorithm");
        if (!ALGORITHMS.contains(algorithm)) throw new MdlFault("digestAlgorithm");
        var validity = object.path("validityInfo");
        return new SecurityObject(
                Cbor.text(object.path("docType"), "docType"),
                algorithm,
                object.path("valueDigests"),
                time(validity.path("validFrom")),
                time(validity.path("validUntil")));
    }

    /** A byte string in tag 24 is a value of its own: Jackson needs something around it. */
    private static byte[] unwrapped(byte[] embedded) throws MdlFault {
        byte[] list = new byte[embedded.length + 1];
        list[0] = (byte) 0x81;
        System.arraycopy(embedded, 0, list, 1, embedded.length);
        return Cbor.bytes(Cbor.read(list, "mso").path(0), "mso");
    }

    private static Instant time(JsonNode node) throws MdlFault {
        try {
            return OffsetDateTime.parse(Cbor.text(node, "validityInfo")).toInstant();
        } catch (DateTimeException e) {
            throw new MdlFault("validityInfo");
        }
    }

    /** Whether this very item was signed under its number in its name space. */
    boolean vouchesFor(String space, Item item) {
        try {
            var wanted = digests.path(space).path(String.valueOf(item.number()));
            if (!wanted.isBinary()) return false;
            byte[] found = MessageDigest.getInstance(algorithm).digest(Cbor.embedded(item.content()));
            return MessageDigest.isEqual(found, Cbor.bytes(wanted, "valueDigests"));
        } catch (NoSuchAlgorithmException | MdlFault e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "SecurityObject " + type;
    }
}
