package org.mpaka.documents.seal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A visible digital seal as Doc 9303-13 section 2 lays it out.
 *
 * @param version of the layout, 3 or 4
 * @param issuer state or organisation, as coded
 * @param signer country and name of the signer, four characters
 * @param reference of the signer's certificate, hexadecimal
 * @param type document feature definition reference and document type category, four hexadecimal figures
 * @param features in their order, without the signature
 * @param signed what the signature covers: everything before it
 * @param signature r and s, of equal length; empty when the seal has none
 */
record VdsSeal(
        int version,
        String issuer,
        String signer,
        String reference,
        LocalDate issued,
        LocalDate signedOn,
        String type,
        List<Feature> features,
        byte[] signed,
        byte[] signature) {
    private static final int MAGIC = 0xDC;
    private static final int SIGNATURE = 0xFF;
    private static final int LONGEST_REFERENCE = 64;

    /** @param at where its value stands in the seal */
    record Feature(int tag, byte[] value, int at) {}

    static boolean claims(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == MAGIC;
    }

    static VdsSeal parse(byte[] bytes) throws SealFault {
        var in = new SealBytes(bytes);
        in.one();
        int raw = in.one();
        if (raw != 2 && raw != 3) throw new SealFault("version", 1);
        String issuer = c40(in, 2).strip();
        int headAt = in.position();
        String head = c40(in, raw == 2 ? 6 : 4);
        if (head.length() != (raw == 2 ? 9 : 6)) throw new SealFault("signer", headAt);
        String reference = raw == 2 ? head.substring(4) : reference(in, head.substring(4), headAt);
        var issued = date(in);
        var signedOn = date(in);
        String type = String.format("%02x%02x", in.one(), in.one());
        var features = new ArrayList<Feature>();
        int end = in.position();
        byte[] signature = {};
        while (!in.atEnd() && signature.length == 0) {
            end = in.position();
            int tag = in.one();
            int length = in.length();
            int at = in.position();
            byte[] value = in.take(length);
            if (tag == SIGNATURE) {
                if (length == 0 || length % 2 != 0) throw new SealFault("signature", at);
                signature = value;
            } else {
                features.add(new Feature(tag, value, at));
                end = in.position();
            }
        }
        if (!in.atEnd()) throw new SealFault("more", in.position());
        return new VdsSeal(
                raw + 1,
                issuer,
                head.substring(0, 4),
                reference,
                issued,
                signedOn,
                type,
                List.copyOf(features),
                in.until(end),
                signature);
    }

    /** In version 4 its length stands before it, as two hexadecimal figures. */
    private static String reference(SealBytes in, String figures, int at) throws SealFault {
        if (!figures.matches("[0-9A-F]{2}")) throw new SealFault("signer", at);
        int length = Integer.parseInt(figures, 16);
        if (length == 0 || length > LONGEST_REFERENCE) throw new SealFault("signer", at);
        int from = in.position();
        String reference = c40(in, (length + 2) / 3 * 2);
        if (reference.length() != length) throw new SealFault("signer", from);
        return reference;
    }

    private static String c40(SealBytes in, int bytes) throws SealFault {
        int at = in.position();
        return C40.decode(in.take(bytes), at);
    }

    /** The figures MMDDYYYY as one number of three bytes. */
    private static LocalDate date(SealBytes in) throws SealFault {
        int at = in.position();
        int number = in.one() << 16 | in.one() << 8 | in.one();
        try {
            return LocalDate.of(number % 10_000, number / 1_000_000, number / 10_000 % 100);
        } catch (DateTimeException e) {
            throw new SealFault("date", at);
        }
    }

    @Override
    public String toString() {
        return "VdsSeal of " + issuer;
    }
}
