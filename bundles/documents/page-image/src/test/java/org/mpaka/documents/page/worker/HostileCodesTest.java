package org.mpaka.documents.page.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.pdf417.PDF417Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mpaka.testing.pki.HostileBytes;

/** A stacked barcode whose picture was altered ({@code -Dmpaka.fuzz=1000000} on demand). */
class HostileCodesTest {
    private static final String CONTENT = "DLDCANONE";

    @Test
    void anAlteredStackedCodeIsReadOrNotAtAll() throws WriterException {
        var whole = picture();
        assertThat(new String(Codes.in(whole), StandardCharsets.ISO_8859_1)).contains(CONTENT);

        HostileBytes.each("PDF417", new byte[][] {whole.grey()}, grey -> {
            var height = Math.max(1, grey.length / whole.width());
            var rows = java.util.Arrays.copyOf(grey, height * whole.width());
            assertThat(Codes.in(new Picture(whole.width(), height, rows))).hasSizeLessThan(10_000);
        });
    }

    private static Picture picture() throws WriterException {
        var code = new PDF417Writer().encode(CONTENT, BarcodeFormat.PDF_417, 1, 1, Map.of(EncodeHintType.MARGIN, 4));
        var grey = new byte[code.getWidth() * code.getHeight()];
        for (int y = 0; y < code.getHeight(); y++)
            for (int x = 0; x < code.getWidth(); x++) grey[y * code.getWidth() + x] = (byte) (code.get(x, y) ? 0 : 255);
        return new Picture(code.getWidth(), code.getHeight(), grey);
    }
}
