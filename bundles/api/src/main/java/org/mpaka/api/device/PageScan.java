package org.mpaka.api.device;

import java.util.List;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * The picture of a page that a reader took together with the text it read. Personal; never logged, kept only where the
 * policy of the post says so.
 */
public final class PageScan {
    /** Largest picture, in octets. */
    public static final int LARGEST = 3 * 1024 * 1024;

    private final List<String> lines;
    private final byte[] jpeg;

    /**
     * @param lines the machine-readable zone that was read from the same page, as it is told in the document's input
     * @param jpeg under white light
     * @throws MpakaException {@code TOO_LARGE}; {@code INVALID_FIELD} when it is no JPEG
     */
    public PageScan(List<String> lines, byte[] jpeg) {
        if (jpeg.length > LARGEST) throw new MpakaException(ErrorCode.TOO_LARGE, LARGEST);
        if (jpeg.length < 4 || jpeg[0] != (byte) 0xFF || jpeg[1] != (byte) 0xD8 || jpeg[2] != (byte) 0xFF)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "page", "JPEG");
        this.lines = List.copyOf(lines);
        this.jpeg = jpeg.clone();
    }

    public List<String> lines() {
        return lines;
    }

    public byte[] jpeg() {
        return jpeg.clone();
    }

    /** Whether the text of the page is this one, however it is broken into lines. */
    public boolean isOf(List<String> other) {
        return plain(lines).equals(plain(other));
    }

    private static String plain(List<String> lines) {
        return String.join("", lines).replaceAll("\\s+", "");
    }

    @Override
    public String toString() {
        return "PageScan of " + jpeg.length + " octets";
    }
}
