package org.mpaka.core.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a code may hold that came as text. Scanners that act as keyboards, and people who paste, give bytes as hexadecimal
 * figures, as Base64, or one sign for each byte.
 */
final class SealContents {
    private SealContents() {}

    /** The content itself first. */
    static Stream<byte[]> of(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1).strip();
        return Stream.<Supplier<Optional<byte[]>>>of(
                        () -> Optional.of(content),
                        () -> stripped(text, content),
                        () -> figures(text),
                        () -> base64(text),
                        () -> signs(content))
                .map(Supplier::get)
                .flatMap(Optional::stream);
    }

    /** A scanner ends with Enter. */
    private static Optional<byte[]> stripped(String text, byte[] content) {
        byte[] without = text.getBytes(StandardCharsets.ISO_8859_1);
        return without.length == content.length ? Optional.empty() : Optional.of(without);
    }

    private static Optional<byte[]> figures(String text) {
        if (!text.matches("[0-9A-Fa-f]+") || text.length() % 2 != 0) return Optional.empty();
        return Optional.of(HexFormat.of().parseHex(text));
    }

    private static Optional<byte[]> base64(String text) {
        if (!text.matches("[A-Za-z0-9+/_-]{8,}={0,2}")) return Optional.empty();
        try {
            return Optional.of(
                    Base64.getUrlDecoder().decode(text.replace('+', '-').replace('/', '_')));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 of signs that each stand for one byte. */
    private static Optional<byte[]> signs(byte[] content) {
        try {
            var signs = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            var bytes = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(signs));
            byte[] each = new byte[bytes.remaining()];
            bytes.get(each);
            return each.length == content.length ? Optional.empty() : Optional.of(each);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
