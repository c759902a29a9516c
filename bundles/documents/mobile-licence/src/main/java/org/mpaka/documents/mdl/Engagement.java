package org.mpaka.documents.mdl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SealReading;

/**
 * The code that a telephone shows so that a reader connects to it: {@code mdoc:} and a device engagement in Base64 (ISO/IEC
 * 18013-5, 8.2.1). It holds a key and ways to connect, and nothing of the licence.
 */
record Engagement(String version, List<String> ways) {
    private static final String PREFIX = "mdoc:";
    private static final String METHODS = "2";
    private static final Map<Integer, String> WAYS = Map.of(1, "NFC", 2, "Bluetooth", 3, "Wi-Fi Aware");

    static boolean claims(byte[] content) {
        return new String(content, 0, Math.min(content.length, PREFIX.length()), StandardCharsets.ISO_8859_1)
                .equalsIgnoreCase(PREFIX);
    }

    static Engagement of(byte[] content) throws MdlFault {
        var text = new String(content, StandardCharsets.ISO_8859_1).strip().substring(PREFIX.length());
        byte[] engagement;
        try {
            engagement = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new MdlFault("engagement");
        }
        var node = Cbor.read(engagement, "engagement");
        var version = Cbor.text(node.path("0"), "engagement");
        if (!version.matches("[0-9]\\.[0-9]")) throw new MdlFault("engagement");
        var ways = new ArrayList<String>();
        for (var method : node.path(METHODS)) {
            if (ways.size() == WAYS.size()) break;
            ways.add(WAYS.getOrDefault(method.path(0).asInt(), "?"));
        }
        return new Engagement(version, ways);
    }

    SealReading reading(String format) {
        return new SealReading(
                format,
                "mobile-licence-engagement",
                List.of(
                        new SealReading.Field("version", version),
                        new SealReading.Field("connections", String.join(", ", ways))),
                List.of(),
                List.of(new DocumentFinding(
                        "signature", CheckAnswer.NOT_POSSIBLE, Sentence.of("mdl.engagement.no-connection"))));
    }
}
