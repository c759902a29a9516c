package org.mpaka.core.slip;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.Sentence;
import org.mpaka.api.inspection.SlipPrinter.SlipVerification;
import org.mpaka.api.journal.NodeKey;

/** The text in a slip's QR code: a prefix, then payload and signature in {@link Base45}. */
final class SlipCode {
    /** Of the alphanumeric mode, like all that follows. */
    static final String PREFIX = "MPAKA1:";

    /** Blanks belong to the alphabet, and scanners drop those at the end. */
    private static final String SUFFIX = ".";

    private static final int LONGEST = 1000;

    private SlipCode() {}

    static String of(SlipPayload payload, NodeKey key) {
        return of(payload.bytes(), key);
    }

    /** Of a body of any sort; its first byte says which. */
    static String of(byte[] body, NodeKey key) {
        byte[] signature = key.sign(body);
        byte[] whole = Arrays.copyOf(body, body.length + signature.length);
        System.arraycopy(signature, 0, whole, body.length, signature.length);
        return PREFIX + Base45.encode(whole) + SUFFIX;
    }

    static SlipVerification verify(String code, KnownKeys keys) {
        String text = code.strip();
        boolean framed = text.startsWith(PREFIX) && text.endsWith(SUFFIX) && text.length() <= LONGEST;
        if (!framed || text.length() == PREFIX.length()) return refused("slip.verify.unreadable");
        byte[] whole;
        try {
            whole = Base45.decode(text.substring(PREFIX.length(), text.length() - SUFFIX.length()));
        } catch (IllegalArgumentException e) {
            return refused("slip.verify.unreadable");
        }
        var in = ByteBuffer.wrap(whole);
        var said = said(in);
        if (said.isEmpty()) return refused("slip.verify.unreadable");
        var node = said.get().getOrDefault("node", "");
        Optional<X509Certificate> certificate = keys.find(node);
        if (certificate.isEmpty())
            return new SlipVerification(false, Sentence.of("slip.verify.unknown-node", "node", node), Map.of());
        if (!signed(whole, in.position(), certificate.get())) return refused("slip.verify.wrong");
        boolean live = Mode.LIVE.name().equals(said.get().get("mode"));
        String reason = live ? "slip.verify.valid" : "slip.verify.not-live";
        return new SlipVerification(true, Sentence.of(reason, "node", node), said.get());
    }

    private static Optional<Map<String, String>> said(ByteBuffer in) {
        if (in.remaining() > 0 && in.get(0) == PermitPayload.VERSION)
            return PermitPayload.read(in).map(PermitPayload::fields);
        return SlipPayload.read(in).map(SlipCode::fields);
    }

    private static boolean signed(byte[] whole, int end, X509Certificate certificate) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initVerify(certificate.getPublicKey());
            signature.update(whole, 0, end);
            return signature.verify(whole, end, whole.length - end);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Map<String, String> fields(SlipPayload payload) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("inspection", payload.inspection().toString());
        fields.put("direction", payload.direction().name());
        fields.put("outcome", payload.outcome().name());
        fields.put("mode", payload.mode().name());
        fields.put("at", payload.at().toString());
        payload.until().ifPresent(day -> fields.put("until", day.toString()));
        fields.put("node", payload.node());
        fields.put("post", payload.post());
        fields.put("issuer", payload.issuer());
        fields.put("number", payload.number());
        fields.put("name", payload.name());
        return fields;
    }

    private static SlipVerification refused(String sentence) {
        return new SlipVerification(false, Sentence.of(sentence), Map.of());
    }
}
