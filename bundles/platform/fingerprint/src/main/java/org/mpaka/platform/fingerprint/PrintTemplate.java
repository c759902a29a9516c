package org.mpaka.platform.fingerprint;

import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.nio.ByteBuffer;

/**
 * The minutiae of one finger, as ISO/IEC 19794-2:2005 holds them. Personal; never logged.
 *
 * <p>Whatever it was made from, it is compared as the record says it: templates of one encoding compare better than of two.
 */
public final class PrintTemplate {
    private static final int LARGEST_RECORD = 4096;
    private static final int MAGIC = 0x464D5200;
    private static final int VERSION = 0x20323000;
    private static final int HEADER = 24;
    private static final int VIEW_HEADER = 4;
    private static final int MINUTIA = 6;
    private static final int VIEWS_AT = 22;
    private static final int COUNT_AT = HEADER + 3;

    private final byte[] record;
    private final FingerprintTemplate template;

    private PrintTemplate(byte[] record, FingerprintTemplate template) {
        this.record = record;
        this.template = template;
    }

    /**
     * @param record with one view of one finger; its bounds are looked at before the engine sees it
     * @throws UnreadablePrintException when it is none
     */
    public static PrintTemplate of(byte[] record) throws UnreadablePrintException {
        check(record);
        try {
            var copy = record.clone();
            return new PrintTemplate(copy, FingerprintCompatibility.importTemplate(copy));
        } catch (RuntimeException e) {
            throw new UnreadablePrintException("the record cannot be read", e);
        }
    }

    private static void check(byte[] record) throws UnreadablePrintException {
        if (record.length < HEADER + VIEW_HEADER + 2 || record.length > LARGEST_RECORD)
            throw new UnreadablePrintException("a record of " + record.length + " octets");
        var head = ByteBuffer.wrap(record);
        if (head.getInt() != MAGIC || head.getInt() != VERSION)
            throw new UnreadablePrintException("not ISO/IEC 19794-2:2005");
        if (head.getInt() != record.length) throw new UnreadablePrintException("another length than it says");
        if (record[VIEWS_AT] != 1) throw new UnreadablePrintException("not one view");
        int end = HEADER + VIEW_HEADER + MINUTIA * (record[COUNT_AT] & 0xFF) + 2;
        if (end > record.length) throw new UnreadablePrintException("fewer minutiae than it says");
    }

    /** ISO/IEC 19794-2:2005. */
    public byte[] record() {
        return record.clone();
    }

    /** How many minutiae were found: the more, the more a comparison says. */
    public int minutiae() {
        return record[COUNT_AT] & 0xFF;
    }

    FingerprintTemplate template() {
        return template;
    }

    @Override
    public String toString() {
        return "PrintTemplate";
    }
}
