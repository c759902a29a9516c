package org.mpaka.core.alert;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.commons.io.input.TeeInputStream;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * Passes a workbook on once every part of it was seen to be within bounds: packed anew while it is watched, so that what
 * its reader unpacks is what was watched, whatever the directory of the file says. Pictures and the like are left out.
 */
final class WatchedWorkbook {
    /** More than a hundred thousand people fill; a small file may swell to anything. */
    private static final long LARGEST = 128L << 20;

    /** Of the texts that are kept once, all in memory. */
    private static final long MOST_TEXT = 32L << 20;

    private static final int MOST_TEXTS = 1_000_000;

    /** Their ranges are looked through for every cell. */
    private static final int MOST_FORMULAS_OF_RANGES = 100;

    private final PeopleSheet sheet;
    private int texts;
    private int formulasOfRanges;

    private WatchedWorkbook(PeopleSheet sheet) {
        this.sheet = sheet;
    }

    /** @param sheet says what is wrong */
    static byte[] of(byte[] workbook, PeopleSheet sheet) throws IOException, XMLStreamException {
        var packed = new ByteArrayOutputStream();
        var watched = new WatchedWorkbook(sheet);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(packed)) {
            out.setLevel(Deflater.BEST_SPEED);
            var all = new PartInput(zip, LARGEST);
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    out.putNextEntry(new ZipEntry(name));
                    watched.part(
                            new PartInput(all, name.endsWith("sharedStrings.xml") ? MOST_TEXT : LARGEST), all, out);
                }
                skip(all);
            }
        }
        return packed.toByteArray();
    }

    private static void skip(PartInput in) throws IOException {
        var rest = new byte[8 << 10];
        while (in.read(rest, 0, rest.length) >= 0) in.step();
    }

    private void part(PartInput part, PartInput all, OutputStream out) throws XMLStreamException {
        InputStream copied = CloseShieldInputStream.wrap(new TeeInputStream(part, out));
        var xml = new WatchedXml(copied, () -> {
            part.step();
            all.step();
        });
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "si" -> {
                    if (++texts > MOST_TEXTS) throw new MpakaException(ErrorCode.TOO_LARGE, MOST_TEXTS);
                }
                case "c" -> column(xml.getAttributeValue(null, "r"));
                case "f" -> {
                    if (xml.getAttributeValue(null, "ref") != null && ++formulasOfRanges > MOST_FORMULAS_OF_RANGES)
                        throw new MpakaException(ErrorCode.TOO_LARGE, MOST_FORMULAS_OF_RANGES);
                }
                default -> {}
            }
        }
    }

    /** {@code AB12} is column 28; a reader would make room for all columns before it. */
    private void column(@Nullable String reference) {
        int column = 0;
        for (int i = 0; reference != null && i < reference.length(); i++) {
            char sign = reference.charAt(i);
            if (sign < 'A' || sign > 'Z') return;
            column = column * 26 + (sign - 'A' + 1);
            if (column > PeopleSheet.MOST_CELLS)
                throw sheet.unreadable("too-many-columns", "> " + PeopleSheet.MOST_CELLS);
        }
    }
}
