package org.mpaka.api.biometric;

/**
 * An image of one finger, to be turned into a template and forgotten. Personal; never logged, never kept.
 *
 * @param image PNG, or PGM of 8 bits; ridges are dark; at most 1 MiB, 90 to 2000 pixels a side
 * @param resolution in dots per inch, 300 to 1200
 * @param source what gave it, as a person reads it
 * @param simulated whether nobody's finger lay there; refused at a post in operation
 */
public record FingerImage(Finger finger, byte[] image, int resolution, String source, boolean simulated) {
    /** Largest image, in octets. */
    public static final int LARGEST = 1 << 20;

    public FingerImage {
        image = image.clone();
    }

    @Override
    public byte[] image() {
        return image.clone();
    }

    @Override
    public String toString() {
        return "FingerImage";
    }
}
