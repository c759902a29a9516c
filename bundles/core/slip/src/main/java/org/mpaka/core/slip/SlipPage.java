package org.mpaka.core.slip;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Draws a slip on one page of A6, from the top down; measures are points. */
final class SlipPage {
    private static final float WIDTH = PDRectangle.A6.getWidth();
    private static final float HEIGHT = PDRectangle.A6.getHeight();
    private static final float MARGIN = 20;
    private static final float INNER = WIDTH - 2 * MARGIN;
    private static final float LABEL_WIDTH = 78;
    /** Half a millimetre: four dots of a receipt printer, the least that scanners read every time. */
    private static final float LEAST_MODULE = 1.42f;

    /** Free around a code, in modules, as the standard wants. */
    private static final int QUIET = 4;

    private static final float LEAST_CODE = 104;

    /** On a slant between the code, which must stay readable, and the top. */
    private static final float WATERMARK_WIDTH = 320;

    private final PDPageContentStream out;
    private final SlipFonts fonts;
    private final ByteMatrix code;
    private final float codeSize;
    /** Where what is above the code ends. */
    private final float codeTop;

    private float y = HEIGHT - MARGIN;

    private SlipPage(PDPageContentStream out, SlipFonts fonts, ByteMatrix code) {
        this.out = out;
        this.fonts = fonts;
        this.code = code;
        codeSize = Math.max(LEAST_CODE, LEAST_MODULE * (code.getWidth() + 2 * QUIET));
        codeTop = MARGIN + codeSize + 6;
    }

    static byte[] draw(SlipText text, String code) throws IOException, WriterException {
        try (var document = new PDDocument()) {
            var fonts = new SlipFonts(document);
            document.getDocumentInformation().setTitle(text.title());
            var page = new PDPage(PDRectangle.A6);
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                new SlipPage(
                                out,
                                fonts,
                                Encoder.encode(code, ErrorCorrectionLevel.M).getMatrix())
                        .draw(text);
            }
            var bytes = new ByteArrayOutputStream(32_768);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void draw(SlipText text) throws IOException {
        if (text.watermark().isPresent()) {
            watermark(text.watermark().get());
            paragraph(fonts.bold(), 9, MARGIN, INNER, text.watermark().get());
        }
        paragraph(fonts.bold(), 11, MARGIN, INNER, text.place());
        paragraph(fonts.regular(), 9, MARGIN, INNER, text.title());
        rule();
        paragraph(fonts.bold(), 17, MARGIN, INNER, text.verdict());
        for (String detail : text.detail()) paragraph(fonts.bold(), 9.5f, MARGIN, INNER, detail);
        rule();
        for (var line : text.lines()) line(line);
        y -= 5;
        for (String basis : text.basis()) {
            if (y < codeTop + 18) break;
            paragraph(fonts.regular(), 6.5f, MARGIN, INNER, basis);
        }
        code();
        y = MARGIN + codeSize - 4;
        float left = MARGIN + codeSize + 10;
        paragraph(fonts.regular(), 7.5f, left, WIDTH - MARGIN - left, text.footer());
    }

    private void line(SlipText.Line line) throws IOException {
        if (y < codeTop + 12) return;
        float top = y;
        paragraph(fonts.regular(), 8, MARGIN, LABEL_WIDTH - 4, line.label());
        float afterLabel = y;
        y = top;
        paragraph(fonts.bold(), 8.5f, MARGIN + LABEL_WIDTH, INNER - LABEL_WIDTH, line.value());
        y = Math.min(y, afterLabel);
    }

    private void paragraph(SlipFont font, float size, float left, float width, String text) throws IOException {
        for (String row : font.wrapped(text, size, width)) {
            y -= size * 1.25f;
            out.beginText();
            out.setFont(font.font(), size);
            out.newLineAtOffset(left, y + size * 0.2f);
            out.showText(row);
            out.endText();
        }
    }

    private void rule() throws IOException {
        y -= 4;
        out.setLineWidth(0.7f);
        out.moveTo(MARGIN, y);
        out.lineTo(WIDTH - MARGIN, y);
        out.stroke();
        y -= 3;
    }

    /** Modules as squares: sharp on every printer. */
    private void code() throws IOException {
        float module = codeSize / (code.getWidth() + 2 * QUIET);
        float left = MARGIN + QUIET * module;
        float top = MARGIN + codeSize - QUIET * module;
        out.setNonStrokingColor(1f, 1f, 1f);
        out.addRect(MARGIN, MARGIN, codeSize, codeSize);
        out.fill();
        out.setNonStrokingColor(0f, 0f, 0f);
        for (int row = 0; row < code.getHeight(); row++)
            for (int column = 0; column < code.getWidth(); column++)
                if (code.get(column, row) == 1)
                    out.addRect(left + column * module, top - (row + 1) * module, module, module);
        out.fill();
    }

    private void watermark(String text) throws IOException {
        float size = fonts.bold().fitting(text, WATERMARK_WIDTH, 60);
        float half = fonts.bold().width(text, size) / 2;
        out.setNonStrokingColor(0.86f, 0.86f, 0.86f);
        out.beginText();
        out.setFont(fonts.bold().font(), size);
        var matrix = Matrix.getRotateInstance(Math.toRadians(45), WIDTH / 2, (HEIGHT + codeTop) / 2);
        matrix.translate(-half, -size / 3);
        out.setTextMatrix(matrix);
        out.showText(text);
        out.endText();
        out.setNonStrokingColor(0f, 0f, 0f);
    }
}
