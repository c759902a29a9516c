package org.mpaka.core.slip;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.NodeIdentity.Mode;

/**
 * What the code on a permit or a receipt says. Bytes, numbers big-endian:
 *
 * <pre>
 *  1  version, 2
 *  1  bit 0: receipt (else permit); bits 2-3: 0 live, 1 demonstration, 2 training
 * 16  permit, as a UUID
 *  4  printed at, seconds since 1970, unsigned
 *  3  first day, days since 1970
 *  3  last day, days since 1970
 *  1+ node, post, kind of permit or amount paid, number, issuer and number of the document, name: each UTF-8 with its
 *     length before it
 * </pre>
 *
 * The signature follows, as on slips.
 */
record PermitPayload(
        boolean receipt,
        Mode mode,
        UUID permit,
        Instant at,
        LocalDate from,
        LocalDate until,
        String node,
        String post,
        String what,
        String number,
        String issuer,
        String document,
        String name) {
    static final int VERSION = 2;
    private static final int LONGEST = 60;

    PermitPayload {
        what = SlipPayload.shortened(what, LONGEST);
        number = SlipPayload.shortened(number, LONGEST);
        document = SlipPayload.shortened(document, LONGEST);
        name = SlipPayload.shortened(name, LONGEST);
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream(200);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeByte((receipt ? 1 : 0) | mode.ordinal() << 2);
            out.writeLong(permit.getMostSignificantBits());
            out.writeLong(permit.getLeastSignificantBits());
            out.writeInt((int) at.getEpochSecond());
            day(out, from);
            day(out, until);
            for (String text : new String[] {node, post, what, number, issuer, document, name})
                SlipPayload.write(out, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void day(DataOutputStream out, LocalDate day) throws IOException {
        int days = (int) day.toEpochDay();
        out.writeByte(days >> 16);
        out.writeShort(days);
    }

    private static LocalDate day(ByteBuffer in) {
        return LocalDate.ofEpochDay((in.get() & 0xFF) << 16 | in.getShort() & 0xFFFF);
    }

    /** Reads up to where the signature begins. Empty when these are no such bytes. */
    static Optional<PermitPayload> read(ByteBuffer in) {
        try {
            if (in.get() != VERSION) return Optional.empty();
            int flags = in.get();
            int mode = flags >> 2;
            if ((flags & 2) != 0 || mode < 0 || mode >= Mode.values().length) return Optional.empty();
            return Optional.of(new PermitPayload(
                    (flags & 1) != 0,
                    Mode.values()[mode],
                    new UUID(in.getLong(), in.getLong()),
                    Instant.ofEpochSecond(in.getInt() & 0xFFFF_FFFFL),
                    day(in),
                    day(in),
                    SlipPayload.text(in),
                    SlipPayload.text(in),
                    SlipPayload.text(in),
                    SlipPayload.text(in),
                    SlipPayload.text(in),
                    SlipPayload.text(in),
                    SlipPayload.text(in)));
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("permit", permit.toString());
        fields.put(receipt ? "paid" : "kind", what);
        fields.put(receipt ? "receipt" : "permitNumber", number);
        fields.put("mode", mode.name());
        fields.put("at", at.toString());
        fields.put("from", from.toString());
        fields.put("until", until.toString());
        fields.put("node", node);
        fields.put("post", post);
        fields.put("issuer", issuer);
        fields.put("number", document);
        fields.put("name", name);
        return fields;
    }

    @Override
    public String toString() {
        return "PermitPayload " + permit;
    }
}
