package org.mpaka.core.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Office Open XML workbook of one sheet. Text is written as text: a spreadsheet program takes none for a formula. */
final class SpreadsheetFile {
    private static final double LABEL_WIDTH = 28;
    private static final double WIDTH = 18;

    private SpreadsheetFile() {}

    /** Leaves the stream open. */
    static void write(ReportTable table, Headings words, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Mpaka", "1.0");
        var sheet = workbook.newWorksheet(words.say("report.sheet"));
        int line = 0;
        for (var pair : table.preamble()) {
            sheet.value(line, 0, pair.get(0));
            sheet.value(line++, 1, pair.get(1));
        }
        sheet.style(0, 0).bold().fontSize(14).set();
        line++;
        for (int i = 0; i < table.columns(); i++) {
            sheet.value(line, i, table.head().get(i));
            sheet.style(line, i).bold().borderStyle("thin").set();
            sheet.width(i, i == 0 ? LABEL_WIDTH : WIDTH);
        }
        sheet.freezePane(0, ++line);
        for (var row : table.rows()) {
            for (int i = 0; i < row.values().size(); i++)
                sheet.value(line, i, row.values().get(i));
            count(sheet, line++, table, row.count());
        }
        sheet.value(line, 0, table.totalLabel());
        count(sheet, line, table, table.total());
        sheet.style(line, 0).bold().set();
        sheet.style(line, table.columns() - 1).bold().set();
        workbook.finish();
    }

    private static void count(Worksheet sheet, int line, ReportTable table, Optional<Long> count) {
        int column = table.columns() - 1;
        if (count.isPresent()) sheet.value(line, column, count.get());
        else sheet.value(line, column, table.suppressed());
    }
}
