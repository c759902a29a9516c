package org.mpaka.core.slip;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Noto Sans, of which a slip carries the letters it uses. */
final class SlipFonts {
    private final SlipFont regular;
    private final SlipFont bold;

    SlipFonts(PDDocument document) throws IOException {
        regular = load(document, "fonts/NotoSans-Regular.ttf");
        bold = load(document, "fonts/NotoSans-Bold.ttf");
    }

    SlipFont regular() {
        return regular;
    }

    SlipFont bold() {
        return bold;
    }

    private static SlipFont load(PDDocument document, String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(SlipFonts.class.getResourceAsStream(file))) {
            return new SlipFont(PDType0Font.load(document, in, true));
        }
    }
}
