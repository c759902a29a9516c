package org.mpaka.core.alert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * Reads the first sheet of a workbook (Office Open XML, ECMA-376 part 1, SpreadsheetML). Kept in memory while it is read:
 * names of people are written to no file that is not enciphered.
 */
final class PeopleWorkbook implements PeopleSheet {
    private static final int LARGEST = 16 << 20;
    private static final int LONGEST_FORMAT = 255;

    private final Iterator<Row> rows;
    private long line;

    PeopleWorkbook(InputStream file) throws IOException {
        var bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) throw new MpakaException(ErrorCode.TOO_LARGE, "16 MiB");
        try {
            var watched = WatchedWorkbook.of(bytes, this);
            var book = new ReadableWorkbook(new ByteArrayInputStream(watched), new ReadingOptions(true, false));
            rows = book.getFirstSheet().openStream().iterator();
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** What readers throw for wrecked bytes is not only what they declare. */
    private MpakaException broken(Exception cause) {
        if (cause instanceof MpakaException known) return known;
        var broken = unreadable("broken-workbook", "");
        broken.initCause(cause);
        return broken;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public List<String> headings() {
        return row().orElseThrow(() -> unreadable("nothing-in-it", ""));
    }

    @Override
    public Optional<List<String>> row() {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                line = Math.max(1, row.getRowNum());
                var cells = new ArrayList<String>();
                for (int i = 0; i < row.getCellCount(); i++) cells.add(text(row.getCell(i)));
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) return Optional.of(cells);
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.ERROR) return "";
        return PeopleSheet.clean(cell.getType() == CellType.NUMBER ? number(cell) : cell.getText());
    }

    private static String number(Cell cell) {
        var number = cell.asNumber();
        // a number of a document that a sheet took for one: no exponent
        if (number.precision() - number.scale() > 40 || number.scale() > 400) return cell.getRawValue();
        if (isDate(cell.getDataFormatString()) && number.signum() > 0)
            return cell.asDate().toLocalDate().toString();
        return number.signum() == 0 ? "0" : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Years or days, outside of quotes and brackets, make a number a date. */
    private static boolean isDate(@Nullable String format) {
        return format != null
                && format.length() <= LONGEST_FORMAT
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i).*[yd].*");
    }
}
