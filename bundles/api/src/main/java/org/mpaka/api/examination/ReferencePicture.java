package org.mpaka.api.examination;

/** A picture of a description. */
public final class ReferencePicture {
    private final String mediaType;
    private final byte[] image;

    /** @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/svg+xml} */
    public ReferencePicture(String mediaType, byte[] image) {
        this.mediaType = mediaType;
        this.image = image.clone();
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] image() {
        return image.clone();
    }
}
