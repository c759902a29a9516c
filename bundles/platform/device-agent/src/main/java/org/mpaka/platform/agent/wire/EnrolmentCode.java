package org.mpaka.platform.agent.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Used once, to make a post and an agent known to each other. Neither sends it: each shows that it has it, over both
 * certificates as it sees them, so that nobody in between can pass himself off as the other. Its 80 bits are too many
 * to be guessed from what was shown.
 */
public final class EnrolmentCode {
    /** No letter that a person takes for another: no I, L, O, U. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;

    private final String letters;

    private EnrolmentCode(String letters) {
        this.letters = letters;
    }

    public static EnrolmentCode random() {
        var random = new SecureRandom();
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return new EnrolmentCode(code.toString());
    }

    /** As a person typed it, in any case, with or without hyphens and blanks. */
    public static EnrolmentCode typed(String text) {
        return new EnrolmentCode(text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    /** In groups of four, to be copied by a person. */
    public String forPeople() {
        return letters.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** What the agent sends. */
    public String ofAgent(String agent, String post) {
        return proof("agent", agent, post);
    }

    /** What the post answers. */
    public String ofPost(String agent, String post) {
        return proof("post", agent, post);
    }

    private String proof(String side, String agent, String post) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(letters.isEmpty() ? new byte[1] : letters.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((side + "\n" + agent + "\n" + post).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is in every Java", e);
        }
    }

    /** Takes the same time wherever they differ. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "EnrolmentCode";
    }
}
