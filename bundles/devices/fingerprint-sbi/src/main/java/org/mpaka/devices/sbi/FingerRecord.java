package org.mpaka.devices.sbi;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The first image of a finger image record, ISO/IEC 19794-4 of 2005 or 2011.
 *
 * @param plain whether the octets are the pixels themselves, one octet each
 * @param resolution in dots per inch
 */
record FingerRecord(int width, int height, int resolution, boolean plain, byte[] image) {
    private static final int MAGIC = 0x46495200;
    private static final int MOST_SIDE = 2000;
    private static final int MOST_QUALITIES = 100;
    private static final double CENTIMETRES = 2.54;

    static FingerRecord read(byte[] record) throws SbiFault {
        var in = ByteBuffer.wrap(record);
        try {
            if (in.getInt() != MAGIC) throw new SbiFault("not a finger image record");
            var version = new byte[4];
            in.get(version);
            return switch (new String(version, StandardCharsets.ISO_8859_1)) {
                case "010\0" -> of2005(in);
                case "020\0" -> of2011(in);
                default -> throw new SbiFault("a finger image record of an unknown version");
            };
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new SbiFault("a finger image record that is cut off", e);
        }
    }

    private static FingerRecord of2005(ByteBuffer in) throws SbiFault {
        skip(in, 6 + 2 + 2 + 1);
        int units = in.get();
        skip(in, 4);
        int resolution = resolution(units, in.getShort());
        skip(in, 2);
        int depth = in.get();
        int compression = in.get();
        skip(in, 2);
        int length = in.getInt();
        skip(in, 5);
        int width = in.getShort() & 0xFFFF;
        int height = in.getShort() & 0xFFFF;
        skip(in, 1);
        return of(in, width, height, resolution, depth, compression, length - 14);
    }

    private static FingerRecord of2011(ByteBuffer in) throws SbiFault {
        skip(in, 4 + 2);
        boolean certified = in.get() == 1;
        skip(in, 1 + 4 + 9 + 1 + 2 + 2);
        skip(in, 5 * counted(in));
        if (certified) skip(in, 3 * counted(in));
        skip(in, 2);
        int units = in.get();
        skip(in, 4);
        int resolution = resolution(units, in.getShort());
        skip(in, 2);
        int depth = in.get();
        int compression = in.get();
        skip(in, 1);
        int width = in.getShort() & 0xFFFF;
        int height = in.getShort() & 0xFFFF;
        return of(in, width, height, resolution, depth, compression, in.getInt());
    }

    private static FingerRecord of(
            ByteBuffer in, int width, int height, int resolution, int depth, int compression, int length)
            throws SbiFault {
        if (depth != 8) throw new SbiFault("an image of " + depth + " bits, not 8");
        if (width < 1 || height < 1 || width > MOST_SIDE || height > MOST_SIDE)
            throw new SbiFault("an image of " + width + " by " + height);
        if (length < 1 || length > in.remaining()) throw new SbiFault("an image of another length");
        boolean plain = compression == 0;
        if (plain && length != width * height) throw new SbiFault("an image of another length");
        var image = new byte[length];
        in.get(image);
        return new FingerRecord(width, height, resolution, plain, image);
    }

    private static int resolution(int units, short rate) {
        int told = rate & 0xFFFF;
        return units == 2 ? (int) Math.round(told * CENTIMETRES) : told;
    }

    private static int counted(ByteBuffer in) throws SbiFault {
        int count = in.get() & 0xFF;
        if (count > MOST_QUALITIES) throw new SbiFault("a finger image record with too many marks");
        return count;
    }

    private static void skip(ByteBuffer in, int octets) {
        in.position(in.position() + octets);
    }

    boolean begins(int... signs) {
        if (image.length <= signs.length) return false;
        for (int at = 0; at < signs.length; at++) if ((image[at] & 0xFF) != signs[at]) return false;
        return true;
    }

    @Override
    public String toString() {
        return "FingerRecord";
    }
}
