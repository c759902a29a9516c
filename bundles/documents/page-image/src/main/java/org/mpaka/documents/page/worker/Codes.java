package org.mpaka.documents.page.worker;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The barcodes that documents bear: QR, Data Matrix, Aztec and PDF417. */
final class Codes {
    private static final Map<DecodeHintType, ?> HINTS = Map.of(
            DecodeHintType.TRY_HARDER,
            true,
            DecodeHintType.CHARACTER_SET,
            "ISO-8859-1",
            DecodeHintType.POSSIBLE_FORMATS,
            EnumSet.of(BarcodeFormat.QR_CODE, BarcodeFormat.DATA_MATRIX, BarcodeFormat.AZTEC, BarcodeFormat.PDF_417));

    private static final int MOST = 8;

    private Codes() {}

    /** @return for each: the name of its kind, the number of its octets, its octets */
    static byte[] in(Picture page) {
        var answer = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(answer)) {
            for (var found : found(page)) {
                var content = found.content().getBytes(StandardCharsets.ISO_8859_1);
                out.writeUTF(found.kind().name());
                out.writeInt(content.length);
                out.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.toByteArray();
    }

    private record Found(BarcodeFormat kind, String content) {}

    /** The whole page, then windows of it: some kinds are only found where they lie near the middle. */
    private static Set<Found> found(Picture page) {
        var found = new LinkedHashSet<Found>();
        addFound(found, page);
        for (int y = 0; y < 3; y++)
            for (int x = 0; x < 3 && found.size() < MOST; x++) {
                int left = x * page.width() / 4;
                int top = y * page.height() / 4;
                addFound(found, page.cut(left, top, left + page.width() / 2, top + page.height() / 2));
            }
        return found;
    }

    private static void addFound(Set<Found> found, Picture part) {
        var light = new PlanarYUVLuminanceSource(
                part.grey(), part.width(), part.height(), 0, 0, part.width(), part.height(), false);
        try {
            var code = new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(light)), HINTS);
            found.add(new Found(code.getBarcodeFormat(), code.getText()));
        } catch (NotFoundException | RuntimeException e) {
            // the next window is looked at
            return;
        }
    }
}
