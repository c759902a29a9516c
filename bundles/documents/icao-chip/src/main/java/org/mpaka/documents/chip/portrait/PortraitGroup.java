package org.mpaka.documents.chip.portrait;

import java.util.Optional;
import org.mpaka.documents.chip.tlv.DataObject;
import org.mpaka.documents.chip.tlv.UnreadableException;

/** The first portrait of DG2 (Doc 9303-10 section 4.7.2), in ISO/IEC 19794-5 or 39794-5. */
public final class PortraitGroup {
    private static final int GROUP = 0x75;
    private static final int TEMPLATES = 0x7F61;
    private static final int TEMPLATE = 0x7F60;
    private static final int RECORD = 0x5F2E;
    private static final int NESTED_RECORD = 0x7F2E;
    private static final int DEEPEST = 16;

    private PortraitGroup() {}

    /** @return the image as it stands there; empty when there is none */
    public static Optional<byte[]> image(byte[] file) {
        try {
            var template = DataObject.inside(file, GROUP, TEMPLATES, TEMPLATE);
            var plain = DataObject.find(template, RECORD);
            if (plain.isPresent() && FaceRecord.isRecord(plain.get()))
                return FaceRecord.of(plain.get()).filter(ImageKind::isImage);
            var record = plain.isPresent() ? plain : DataObject.find(template, NESTED_RECORD);
            return record.isEmpty() ? Optional.empty() : nested(record.get(), 0);
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    /**
     * In 39794-5 the image is a string of octets deep in blocks, some of which may be left out: the first that begins as an
     * image is it.
     */
    private static Optional<byte[]> nested(byte[] side, int depth) throws UnreadableException {
        if (depth == DEEPEST) throw new UnreadableException("too deep");
        for (var object : DataObject.parse(side)) {
            if (ImageKind.isImage(object.content())) return Optional.of(object.content());
            var inside = object.constructed() ? nested(object.content(), depth + 1) : Optional.<byte[]>empty();
            if (inside.isPresent()) return inside;
        }
        return Optional.empty();
    }
}
