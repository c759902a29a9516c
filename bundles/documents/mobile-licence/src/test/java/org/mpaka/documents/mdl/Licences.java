package org.mpaka.documents.mdl;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.mpaka.testing.pki.InventedSigner;

/** The standard's example, and licences of invented signers. */
final class Licences {
    private static final String TYPE = "org.iso.18013.5.1.mDL";
    private static final String SPACE = "org.iso.18013.5.1";
    private static final byte[] ES256 = {(byte) 0xA1, 0x01, 0x26};

    private Licences() {}

    static byte[] file(String name) {
        try (var in = Licences.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an issuer signs: its only value is the holder's name. */
    static byte[] issued(InventedSigner signer, String until) {
        return issued(signer, until, true);
    }

    /** @param shown whether the value is handed over, or only its digest */
    static byte[] issued(InventedSigner signer, String until, boolean shown) {
        byte[] item = written(g -> {
            g.writeStartObject(null, 4);
            g.writeNumberField("digestID", 0);
            g.writeFieldName("random");
            g.writeBinary(new byte[32]);
            g.writeStringField("elementIdentifier", "family_name");
            g.writeStringField("elementValue", "Mwakyusa");
            g.writeEndObject();
        });
        byte[] object = written(g -> {
            g.writeStartObject(null, 4);
            g.writeStringField("digestAlgorithm", "SHA-256");
            g.writeFieldName("valueDigests");
            g.writeStartObject(null, 1);
            g.writeFieldName(SPACE);
            g.writeStartObject(null, 1);
            g.writeFieldId(0);
            g.writeBinary(sha256(Cbor.embedded(item)));
            g.writeEndObject();
            g.writeEndObject();
            g.writeStringField("docType", TYPE);
            g.writeFieldName("validityInfo");
            g.writeStartObject(null, 2);
            g.writeStringField("validFrom", "2026-01-01T00:00:00Z");
            g.writeStringField("validUntil", until);
            g.writeEndObject();
            g.writeEndObject();
        });
        byte[] payload = Cbor.embedded(object);
        return written(g -> {
            g.writeStartObject(null, 2);
            g.writeFieldName("nameSpaces");
            g.writeStartObject(null, 1);
            g.writeFieldName(SPACE);
            g.writeStartArray(null, shown ? 1 : 0);
            if (shown) {
                g.writeTag(24);
                g.writeBinary(item);
            }
            g.writeEndArray();
            g.writeEndObject();
            g.writeFieldName("issuerAuth");
            g.writeStartArray(null, 4);
            g.writeBinary(ES256);
            g.writeStartObject(null, 1);
            g.writeFieldId(33);
            g.writeBinary(signer.der());
            g.writeEndObject();
            g.writeBinary(payload);
            g.writeBinary(signer.signature(Cbor.signed(ES256, payload)));
            g.writeEndArray();
            g.writeEndObject();
        });
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try (var generator = new CBORFactory().createGenerator(out)) {
            writing.to(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(CBORGenerator generator) throws IOException;
    }
}
