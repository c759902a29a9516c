package org.mpaka.web.rest.alert;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mpaka.api.alert.ScreenedPerson;

/**
 * Screened people as an Office Open XML workbook. Text is written as text: a spreadsheet program takes none for a formula.
 * What is written leaves memory; a sheet that is full is followed by another.
 */
final class PeopleSheetFile implements PeopleReport {
    /** Rows of a sheet, beneath what spreadsheet programs take. */
    private static final int FULL = 1_000_000;

    /** Rows held in memory. */
    private static final int HELD = 500;

    private static final List<Integer> WIDTHS = List.of(8, 18, 30, 18, 26, 30, 18, 9, 90);

    private final PeopleTable table;
    private final Workbook workbook;
    private final int full;
    private Worksheet sheet;
    private int sheets;
    private int line;

    PeopleSheetFile(PeopleTable table, OutputStream out) {
        this(table, out, FULL);
    }

    PeopleSheetFile(PeopleTable table, OutputStream out, int full) {
        this.table = table;
        this.full = full;
        workbook = new Workbook(out, "Mpaka", "1.0");
        sheet = begin();
    }

    private Worksheet begin() {
        var begun = workbook.newWorksheet(Integer.toString(++sheets));
        var head = table.head();
        for (int column = 0; column < head.size(); column++) {
            begun.inlineString(0, column, head.get(column));
            begun.style(0, column).bold().borderStyle("thin").set();
            begun.width(column, WIDTHS.get(column));
        }
        begun.freezePane(0, 1);
        line = 1;
        return begun;
    }

    @Override
    public void add(ScreenedPerson person) {
        table.rows(person).forEach(this::row);
    }

    private void row(PeopleTable.Row row) {
        try {
            if (line > full) {
                sheet.finish();
                sheet = begin();
            }
            sheet.value(line, 0, row.line());
            var texts = List.of(row.reference(), row.name(), row.list(), row.alert(), row.listed(), row.category());
            for (int i = 0; i < texts.size(); i++) text(i + 1, texts.get(i));
            row.score().ifPresent(score -> sheet.value(line, 7, score));
            text(8, row.why());
            if (++line % HELD == 0) sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) sheet.inlineString(line, column, text);
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }
}
