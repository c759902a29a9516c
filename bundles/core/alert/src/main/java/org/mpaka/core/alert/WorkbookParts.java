package org.mpaka.core.alert;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** What the cells of a sheet point to: texts that are kept once, and styles that make a number a date. */
final class WorkbookParts {
    /** More than a hundred thousand people fill; a small file may swell to anything. */
    private static final long LARGEST_PART = 128L << 20;

    private static final long MOST_TEXT = 32L << 20;

    private static final int MOST_TEXTS = 1_000_000;
    private static final int LONGEST_TEXT = 1000;

    /** As many as a workbook can have. */
    private static final int MOST_FORMATS = 65_536;

    private static final int LONGEST_FORMAT = 255;

    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final Set<Integer> DATES = Set.of(14, 15, 16, 17, 22);

    private final Supplier<InputStream> file;
    private final List<String> texts = new ArrayList<>();
    private final Set<Integer> dateStyles = new HashSet<>();
    private String firstSheet = "";
    private String target = "worksheets/sheet1.xml";
    private LocalDate dayZero = LocalDate.of(1899, 12, 30);

    private WorkbookParts(Supplier<InputStream> file) {
        this.file = file;
    }

    /** @param file opened anew each time */
    static WorkbookParts of(Supplier<InputStream> file) throws IOException, XMLStreamException {
        var parts = new WorkbookParts(file);
        parts.read("xl/workbook.xml", parts::workbook);
        parts.read("xl/_rels/workbook.xml.rels", parts::target);
        parts.read(TEXTS, parts::text);
        parts.readStyles();
        return parts;
    }

    private interface Element {
        void begins(XMLStreamReader at) throws XMLStreamException;
    }

    private void read(String name, Element element) throws IOException, XMLStreamException {
        var found = open(name);
        if (found.isEmpty()) return;
        for (var at = found.get(); at.hasNext(); )
            if (at.next() == XMLStreamConstants.START_ELEMENT) element.begins(at);
    }

    private Optional<XMLStreamReader> open(String name) throws IOException, XMLStreamException {
        var zip = new ZipInputStream(file.get());
        // what is passed by swells, too
        var passed = new PartInput(zip, LARGEST_PART);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name))
                return Optional.of(new WatchedXml(new PartInput(zip, name.equals(TEXTS) ? MOST_TEXT : LARGEST_PART)));
            skip(passed);
        }
        return Optional.empty();
    }

    private static void skip(PartInput in) throws IOException {
        var rest = new byte[8 << 10];
        while (in.read(rest, 0, rest.length) >= 0) in.step();
    }

    private void workbook(XMLStreamReader at) {
        if (at.getLocalName().equals("workbookPr") && isTrue(at.getAttributeValue(null, "date1904")))
            dayZero = LocalDate.of(1904, 1, 1);
        if (!at.getLocalName().equals("sheet") || !firstSheet.isEmpty()) return;
        for (int i = 0; i < at.getAttributeCount(); i++)
            if (at.getAttributeLocalName(i).equals("id")) firstSheet = at.getAttributeValue(i);
    }

    private static boolean isTrue(@Nullable String text) {
        return "1".equals(text) || "true".equals(text);
    }

    private void target(XMLStreamReader at) {
        var id = at.getAttributeValue(null, "Id");
        var target = at.getAttributeValue(null, "Target");
        if (firstSheet.equals(id) && target != null) this.target = target;
    }

    private void text(XMLStreamReader at) throws XMLStreamException {
        if (!at.getLocalName().equals("si")) return;
        var text = new StringBuilder();
        int phonetic = 0;
        boolean inside = false;
        while (at.hasNext()) {
            int event = at.next();
            if (event == XMLStreamConstants.CHARACTERS && inside && phonetic == 0) add(text, at);
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside = at.getLocalName().equals("t");
                if (at.getLocalName().equals("rPh")) phonetic++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside = false;
                if (at.getLocalName().equals("rPh")) phonetic--;
                if (at.getLocalName().equals("si")) break;
            }
        }
        if (texts.size() == MOST_TEXTS) throw new MpakaException(ErrorCode.TOO_LARGE, MOST_TEXTS);
        texts.add(text.isEmpty() ? "" : text.toString());
    }

    /** What is longer than any name is kept so far: it may stand in every cell. */
    static void add(StringBuilder text, XMLStreamReader at) {
        var more = at.getText();
        text.append(more, 0, Math.min(more.length(), LONGEST_TEXT - text.length()));
    }

    private void readStyles() throws IOException, XMLStreamException {
        var custom = new HashSet<Integer>();
        var formats = new ArrayList<Integer>();
        var inCells = new boolean[1];
        read("xl/styles.xml", at -> {
            switch (at.getLocalName()) {
                case "numFmt" -> {
                    if (custom.size() < MOST_FORMATS && isDate(at.getAttributeValue(null, "formatCode")))
                        custom.add(Integer.parseInt(at.getAttributeValue(null, "numFmtId")));
                }
                case "cellXfs" -> inCells[0] = true;
                case "cellStyles", "dxfs" -> inCells[0] = false;
                case "xf" -> {
                    var format = at.getAttributeValue(null, "numFmtId");
                    if (inCells[0] && formats.size() < MOST_FORMATS)
                        formats.add(format == null ? 0 : Integer.parseInt(format));
                }
                default -> {}
            }
        });
        for (int i = 0; i < formats.size(); i++)
            if (DATES.contains(formats.get(i)) || custom.contains(formats.get(i))) dateStyles.add(i);
    }

    /** Years or days, outside of quotes and brackets, make a number a date. */
    private static boolean isDate(@Nullable String format) {
        return format != null
                && format.length() <= LONGEST_FORMAT
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i).*[yd].*");
    }

    XMLStreamReader sheet() throws IOException, XMLStreamException {
        var name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        return open(name).orElseThrow(() -> new IllegalArgumentException("no sheet"));
    }

    String value(String type, String style, String text) {
        return switch (type) {
            case "s" -> texts.get(Integer.parseInt(text.strip()));
            case "n" -> text.isBlank() ? "" : number(text.strip(), Integer.parseInt(style));
            case "d" -> text.length() > 10 ? text.substring(0, 10) : text;
            case "e" -> "";
            default -> text;
        };
    }

    private String number(String text, int style) {
        var number = new BigDecimal(text);
        // a number of a document that a sheet took for one: no exponent
        if (number.precision() - number.scale() > 40 || number.scale() > 400) return text;
        if (!dateStyles.contains(style) || number.signum() <= 0)
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return dayZero.plusDays(number.setScale(0, RoundingMode.DOWN).intValueExact())
                .toString();
    }
}
