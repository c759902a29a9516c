package org.mpaka.documents.seal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * A seal of the technical report VDS-NC and Doc 9303-13: {@code {"data":{"hdr":…,"msg":…},"sig":{…}}}.
 *
 * <p>A member named twice, which one reader takes first and another last, makes it unreadable: what is shown has to be
 * what was signed.
 *
 * @param type {@code icao.vacc}
 * @param issuer of the header, three letters
 * @param message what it says
 * @param signed the bytes that the signature is over: {@code data} after RFC 8785
 * @param algorithm {@code ES256}
 * @param certificate DER, of the signer
 * @param signature r and s
 */
record VdsNcSeal(
        String type,
        String issuer,
        JsonNode message,
        byte[] signed,
        String algorithm,
        byte[] certificate,
        byte[] signature) {
    private static final int DEEPEST = 12;
    private static final int LONGEST_NUMBER = 20;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** An object with the two names of its parts in it. */
    static boolean claims(String text) {
        return text.stripLeading().startsWith("{") && text.contains("\"data\"") && text.contains("\"sig\"");
    }

    static VdsNcSeal parse(String text) throws VdsNcFault {
        var seal = tree(text);
        var data = object(seal, "data", "data");
        var header = object(data, "hdr", "data.hdr");
        var signature = object(seal, "sig", "sig");
        return new VdsNcSeal(
                word(header, "t", "data.hdr.t"),
                word(header, "is", "data.hdr.is"),
                object(data, "msg", "data.msg"),
                canonical(data),
                word(signature, "alg", "sig.alg"),
                bytes(signature, "cer", "sig.cer"),
                bytes(signature, "sigvl", "sig.sigvl"));
    }

    private static JsonNode tree(String text) throws VdsNcFault {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            // its message may quote the content: only the place is said
            throw VdsNcFault.json(
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getCharOffset() + 1));
        }
    }

    private static byte[] canonical(JsonNode data) throws VdsNcFault {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(data)).getEncodedUTF8();
        } catch (IOException | RuntimeException e) {
            // a number beyond IEEE 754, half of a surrogate pair: RFC 8785 has no form for it
            throw VdsNcFault.part("data");
        }
    }

    private static JsonNode object(JsonNode parent, String name, String part) throws VdsNcFault {
        var child = parent.path(name);
        if (!child.isObject()) throw VdsNcFault.part(part);
        return child;
    }

    private static String word(JsonNode parent, String name, String part) throws VdsNcFault {
        var text = parent.path(name).asText("");
        if (!text.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}")) throw VdsNcFault.part(part);
        return text;
    }

    /** Base64 for names of files and addresses (RFC 4648 section 5), with or without its filling. */
    private static byte[] bytes(JsonNode parent, String name, String part) throws VdsNcFault {
        try {
            byte[] bytes =
                    Base64.getUrlDecoder().decode(parent.path(name).asText("").getBytes(StandardCharsets.ISO_8859_1));
            if (bytes.length > 0) return bytes;
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw VdsNcFault.part(part);
    }

    @Override
    public String toString() {
        return "VdsNcSeal " + type;
    }
}
