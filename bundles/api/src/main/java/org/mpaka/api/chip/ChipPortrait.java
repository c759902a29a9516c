package org.mpaka.api.chip;

import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * The portrait of a chip, ready to be shown: decoded once within bounds and written anew. Personal; never logged, never
 * kept.
 */
public final class ChipPortrait {
    /** Largest image, in bytes. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private final String mediaType;
    private final int width;
    private final int height;
    private final byte[] image;

    /** @param mediaType {@code image/jpeg} or {@code image/png} @throws MpakaException {@code TOO_LARGE} */
    public ChipPortrait(String mediaType, int width, int height, byte[] image) {
        if (image.length > LARGEST) throw new MpakaException(ErrorCode.TOO_LARGE, LARGEST);
        this.mediaType = mediaType;
        this.width = width;
        this.height = height;
        this.image = image.clone();
    }

    public String mediaType() {
        return mediaType;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    public byte[] image() {
        return image.clone();
    }

    @Override
    public String toString() {
        return "ChipPortrait of " + width + " by " + height;
    }
}
