package org.mpaka.platform.fingerprint;

import com.machinezoo.fingerprintio.TemplateFormat;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;

/** Takes minutiae from images, and compares two fingers. Any thread; some tens of milliseconds each. */
public final class Prints {
    /** Largest image, in octets. */
    public static final int LARGEST_IMAGE = 1 << 20;

    private static final int LOWEST_RESOLUTION = 300;
    private static final int HIGHEST_RESOLUTION = 1200;

    private Prints() {}

    /** Whose similarity it is: scores of two versions are not compared. */
    public static String engine() {
        return "SourceAFIS " + FingerprintCompatibility.version();
    }

    /**
     * @param image PNG, or PGM of 8 bits, 90 to 2000 pixels a side; ridges are dark
     * @param resolution dots per inch, 300 to 1200
     * @throws UnreadablePrintException when it is no such image; one without a finger gives a template without minutiae
     */
    public static PrintTemplate extract(byte[] image, int resolution) throws UnreadablePrintException {
        if (resolution < LOWEST_RESOLUTION || resolution > HIGHEST_RESOLUTION)
            throw new UnreadablePrintException("a resolution of " + resolution + " dpi");
        var gray = GrayImage.read(image);
        try {
            var options = new FingerprintImageOptions().dpi(resolution);
            var template =
                    new FingerprintTemplate(new FingerprintImage(gray.width(), gray.height(), gray.pixels(), options));
            return PrintTemplate.of(
                    FingerprintCompatibility.exportTemplates(TemplateFormat.ISO_19794_2_2005, template));
        } catch (RuntimeException e) {
            throw new UnreadablePrintException("the engine finds no finger in it", e);
        }
    }

    /**
     * How alike two fingers are: 0 is not at all, without an upper end. By the engine's own measurements of its makers, 40 is
     * reached by one pair of different fingers in ten thousand, and each ten more by a tenth of those.
     */
    public static double similarity(PrintTemplate one, PrintTemplate other) {
        return new FingerprintMatcher(one.template()).match(other.template());
    }
}
