package org.mpaka.core.slip;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.traveller.Crossing.Outcome;
import org.mpaka.api.traveller.Direction;

/**
 * What a slip's code says. Bytes, numbers big-endian:
 *
 * <pre>
 *  1  version, 1
 *  1  bit 0: exit (else entry); bit 1: refused (else admitted); bits 2-3: 0 live, 1 demonstration, 2 training
 * 16  inspection, as a UUID
 *  4  decided at, seconds since 1970, unsigned
 *  3  last day of the stay, days since 1970; 0 when the stay is not limited
 *  1+ node, ASCII, with its length before it
 *  1+ post, likewise
 *  1+ issuer of the document, likewise
 *  1+ number of the document, UTF-8, at most 40 bytes
 *  1+ name, UTF-8, at most 60 bytes
 * </pre>
 *
 * The signature follows: SHA256withECDSA over all bytes before it, DER.
 */
record SlipPayload(
        UUID inspection,
        Direction direction,
        Outcome outcome,
        Mode mode,
        Instant at,
        Optional<LocalDate> until,
        String node,
        String post,
        String issuer,
        String number,
        String name) {
    private static final int VERSION = 1;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 60;

    SlipPayload {
        number = shortened(number, LONGEST_NUMBER);
        name = shortened(name, LONGEST_NAME);
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream(160);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeByte(
                    (direction == Direction.EXIT ? 1 : 0) | (outcome == Outcome.REFUSED ? 2 : 0) | mode.ordinal() << 2);
            out.writeLong(inspection.getMostSignificantBits());
            out.writeLong(inspection.getLeastSignificantBits());
            out.writeInt((int) at.getEpochSecond());
            int days = (int) until.map(LocalDate::toEpochDay).orElse(0L).longValue();
            out.writeByte(days >> 16);
            out.writeShort(days);
            for (String text : new String[] {node, post, issuer, number, name}) write(out, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Reads up to where the signature begins. Empty when these are no such bytes. */
    static Optional<SlipPayload> read(ByteBuffer in) {
        try {
            if (in.get() != VERSION) return Optional.empty();
            int flags = in.get();
            int mode = flags >> 2 & 3;
            if (mode >= Mode.values().length) return Optional.empty();
            var inspection = new UUID(in.getLong(), in.getLong());
            var at = Instant.ofEpochSecond(Integer.toUnsignedLong(in.getInt()));
            long days = (long) (in.get() & 0xFF) << 16 | in.getShort() & 0xFFFF;
            return Optional.of(new SlipPayload(
                    inspection,
                    (flags & 1) == 0 ? Direction.ENTRY : Direction.EXIT,
                    (flags & 2) == 0 ? Outcome.ADMITTED : Outcome.REFUSED,
                    Mode.values()[mode],
                    at,
                    days == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days)),
                    text(in),
                    text(in),
                    text(in),
                    text(in),
                    text(in)));
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeByte(bytes.length);
        out.write(bytes);
    }

    static String text(ByteBuffer in) {
        var bytes = new byte[in.get() & 0xFF];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** So many bytes at most, and no half character at the end. */
    static String shortened(String text, int most) {
        var out = ByteBuffer.allocate(most);
        StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text), out, true);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    @Override
    public String toString() {
        return "SlipPayload " + inspection;
    }
}
