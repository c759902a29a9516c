package org.mpaka.documents.chip.portrait;

import java.util.Arrays;

/** What an image begins with. */
enum ImageKind {
    JPEG(0xFF, 0xD8, 0xFF),
    /** In its box (ISO/IEC 15444-1 annex I). */
    JPEG_2000(0x00, 0x00, 0x00, 0x0C, 0x6A, 0x50, 0x20, 0x20),
    /** The bare code stream. */
    JPEG_2000_STREAM(0xFF, 0x4F, 0xFF, 0x51);

    private final byte[] begin;

    ImageKind(int... begin) {
        this.begin = new byte[begin.length];
        for (int i = 0; i < begin.length; i++) this.begin[i] = (byte) begin[i];
    }

    static boolean isImage(byte[] bytes) {
        return Arrays.stream(values()).anyMatch(kind -> kind.begins(bytes));
    }

    private boolean begins(byte[] bytes) {
        return bytes.length > begin.length && Arrays.equals(Arrays.copyOf(bytes, begin.length), begin);
    }
}
