package org.mpaka.core.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.mpaka.api.reporting.Report;

/**
 * Comma-separated values as of RFC 4180, with a byte order mark, so that spreadsheet programs read UTF-8.
 *
 * <p>Text that such a program would take for a formula gets an apostrophe in front.
 */
final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@\\t\\r].*");
    private static final Pattern TO_QUOTE = Pattern.compile("(?s).*[\",\r\n].*");

    private CsvFile() {}

    /** Leaves the stream open. */
    static void write(ReportTable table, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        for (var line : table.preamble()) write(line, table.columns(), writer);
        write(List.of(), table.columns(), writer);
        write(table.head(), table.columns(), writer);
        for (var row : table.rows()) write(cells(table, row), table.columns(), writer);
        var total = new ArrayList<>(Collections.nCopies(table.columns(), ""));
        total.set(0, table.totalLabel());
        total.set(table.columns() - 1, table.total().map(Object::toString).orElseGet(table::suppressed));
        write(total, table.columns(), writer);
        writer.flush();
    }

    private static List<String> cells(ReportTable table, Report.Row row) {
        var cells = new ArrayList<>(row.values());
        cells.add(row.count().map(Object::toString).orElseGet(table::suppressed));
        return cells;
    }

    /** Every line has the same number of fields, as the RFC asks. */
    private static void write(List<String> fields, int columns, Writer writer) throws IOException {
        for (int i = 0; i < Math.max(2, columns); i++) {
            if (i > 0) writer.write(',');
            if (i < fields.size()) writer.write(field(fields.get(i)));
        }
        writer.write("\r\n");
    }

    static String field(String text) {
        var harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return TO_QUOTE.matcher(harmless).matches() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
