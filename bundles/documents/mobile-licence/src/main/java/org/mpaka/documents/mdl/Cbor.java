package org.mpaka.documents.mdl;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** CBOR (RFC 8949) with bounds: nothing deep, nothing named twice, nothing behind the end. */
final class Cbor {
    private static final int DEEPEST = 16;
    private static final int EMBEDDED = 24;
    private static final CBORMapper MAPPER = CBORMapper.builder(CBORFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Cbor() {}

    static JsonNode read(byte[] bytes, String part) throws MdlFault {
        try {
            var node = MAPPER.readTree(bytes);
            if (node != null && node.isContainerNode()) return node;
        } catch (IOException | RuntimeException e) {
            // said below: its message may quote the content
        }
        throw new MdlFault(part);
    }

    static byte[] bytes(JsonNode node, String part) throws MdlFault {
        try {
            if (node.isBinary()) return node.binaryValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new MdlFault(part);
    }

    static String text(JsonNode node, String part) throws MdlFault {
        if (!node.isTextual()) throw new MdlFault(part);
        return node.textValue();
    }

    /** {@code #6.24(bstr)}: the form in which items are digested, lengths in their shortest form (RFC 8949, 4.1). */
    static byte[] embedded(byte[] content) {
        return written(generator -> {
            generator.writeTag(EMBEDDED);
            generator.writeBinary(content);
        });
    }

    /** What a COSE signature of one signer is over (RFC 9052, 4.4), without anything from outside. */
    static byte[] signed(byte[] protectedHeaders, byte[] payload) {
        return written(generator -> {
            generator.writeStartArray(null, 4);
            generator.writeString("Signature1");
            generator.writeBinary(protectedHeaders);
            generator.writeBinary(new byte[0]);
            generator.writeBinary(payload);
            generator.writeEndArray();
        });
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try (var generator = MAPPER.getFactory().createGenerator(out)) {
            writing.to(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(com.fasterxml.jackson.dataformat.cbor.CBORGenerator generator) throws IOException;
    }
}
