package org.mpaka.documents.passengerlist;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook (Office Open XML). */
final class WorkbookTable {
    private static final int MOST_PARTS = 200;
    private static final int LARGEST = 32 << 20;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private WorkbookTable() {}

    static boolean claims(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    static List<TableRow> rows(byte[] content) throws ReadingFault {
        var rows = new ArrayList<TableRow>();
        byte[] bounded = bounded(content);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bounded), new ReadingOptions(true, false));
                var lines = book.getFirstSheet().openStream()) {
            for (var it = lines.iterator(); it.hasNext(); ) {
                var row = it.next();
                if (rows.size() >= TableRow.MOST_ROWS)
                    throw ReadingFault.at(row.getRowNum(), "", 0, "too-many-rows")
                            .with("most", TableRow.MOST_ROWS);
                if (row.getCellCount() > TableRow.MOST_CELLS)
                    throw ReadingFault.at(row.getRowNum(), "", TableRow.MOST_CELLS, "too-many-columns")
                            .with("most", TableRow.MOST_CELLS);
                rows.add(new TableRow(row.getRowNum(), cells(row)));
            }
            return rows;
        } catch (IOException | RuntimeException e) {
            throw ReadingFault.at(rows.size() + 1, "", 0, "workbook");
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            var cell = row.getCell(i);
            cells.add(cell == null ? "" : TableRow.cell(text(cell)));
        }
        return cells;
    }

    /** A date is a number that is shown as one. */
    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) return cell.getText();
        var shown = cell.getDataFormatString() == null
                ? ""
                : cell.getDataFormatString().toLowerCase(Locale.ROOT);
        if (!shown.contains("yy")) return cell.asNumber().toPlainString();
        var time = cell.asDate();
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) && !shown.contains("h")
                ? time.toLocalDate().toString()
                : TIME.format(time);
    }

    /** Packed anew while it is counted: what the reader unpacks is what was counted, whatever the directory says. */
    private static byte[] bounded(byte[] content) throws ReadingFault {
        var out = new ByteArrayOutputStream();
        var names = new HashSet<String>();
        int left = LARGEST;
        try (var in = ZipFile.builder().setByteArray(content).get();
                var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var entry : Collections.list(in.getEntries())) {
                byte[] part = in.getInputStream(entry).readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || names.size() >= MOST_PARTS) throw ReadingFault.at(0, "", 0, "workbook-too-large");
                if (!names.add(entry.getName())) continue;
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(part);
            }
        } catch (IOException | RuntimeException e) {
            throw ReadingFault.at(0, "", 0, "workbook");
        }
        return out.toByteArray();
    }
}
