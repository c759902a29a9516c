package org.mpaka.exchange.bilateral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.exchange.ExchangeMessage;

/** Messages and receipts as bytes: JSON, sealed. */
final class MessageCodec {
    /** More than any message has: forty fields of two hundred characters and the seal around them. */
    static final int LARGEST = 64 * 1024;

    private final ObjectMapper json;
    private final MessageSeal seal;

    MessageCodec(ObjectMapper json, MessageSeal seal) {
        this.json = json;
        this.seal = seal;
    }

    /**
     * What the receiver signs when it has taken a message over.
     *
     * @param sealedHash SHA-256 of the sealed bytes it was sent, hex
     */
    record Receipt(UUID message, String sealedHash, Instant acceptedAt) {}

    byte[] seal(ExchangeMessage message, Partner partner) {
        return seal.seal(write(message), partner.certificate());
    }

    /** @throws MpakaException {@code UNREADABLE_FILE}, {@code INVALID_FIELD} */
    ExchangeMessage open(byte[] sealed, Partner partner) {
        return read(seal.open(sealed, partner.certificate()), ExchangeMessage.class);
    }

    byte[] receipt(ExchangeMessage message, byte[] sealed, Instant acceptedAt) {
        return seal.sign(write(new Receipt(message.id(), hash(sealed), acceptedAt)));
    }

    /** @throws MpakaException {@code UNREADABLE_FILE} when it is not the partner's receipt for these bytes */
    Receipt verifyReceipt(byte[] receipt, ExchangeMessage message, byte[] sealed, Partner partner) {
        var read = read(MessageSeal.verified(receipt, partner.certificate()), Receipt.class);
        if (!read.message().equals(message.id()) || !read.sealedHash().equals(hash(sealed)))
            throw new MpakaException(ErrorCode.UNREADABLE_FILE, "receipt", 1, "message");
        return read;
    }

    private byte[] write(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), e);
        }
    }

    private <T> T read(byte[] bytes, Class<T> type) {
        try {
            return json.readValue(bytes, type);
        } catch (IOException e) {
            if (e.getCause() instanceof MpakaException known) throw known;
            // without the parser's own words, which quote the content
            throw new MpakaException(ErrorCode.UNREADABLE_FILE, type.getSimpleName(), 1, "JSON");
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
