package org.mpaka.documents.page.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;

/** Tesseract with a model of OCR-B. */
final class CharacterReader {
    private final TessBaseAPI engine = new TessBaseAPI();

    /** @param models directory that holds {@code mrz.traineddata} */
    CharacterReader(Path models) throws IOException {
        if (engine.Init(models.toString(), "mrz") != 0) throw new IOException("the model does not load");
        engine.SetVariable("tessedit_char_whitelist", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<");
        engine.SetVariable("load_system_dawg", "0");
        engine.SetVariable("load_freq_dawg", "0");
        engine.SetPageSegMode(tesseract.PSM_SINGLE_BLOCK);
    }

    String read(Picture picture) {
        engine.SetImage(picture.grey(), picture.width(), picture.height(), 1, picture.width());
        engine.SetSourceResolution(300);
        try (BytePointer text = engine.GetUTF8Text()) {
            return text == null || text.isNull() ? "" : text.getString();
        }
    }
}
