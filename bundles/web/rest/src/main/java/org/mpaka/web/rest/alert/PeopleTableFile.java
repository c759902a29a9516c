package org.mpaka.web.rest.alert;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.mpaka.api.alert.ScreenedPerson;

/** Screened people as CSV for a spreadsheet program. */
final class PeopleTableFile implements PeopleReport {
    private final PeopleTable table;
    private final Writer out;

    PeopleTableFile(PeopleTable table, OutputStream out) throws IOException {
        this.table = table;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // without the mark spreadsheet programs take it for the machine's old encoding
        this.out.write('\uFEFF');
        line(table.head());
    }

    @Override
    public void add(ScreenedPerson person) {
        table.rows(person)
                .forEach(row -> line(List.of(
                        Long.toString(row.line()),
                        row.reference(),
                        row.name(),
                        row.list(),
                        row.alert(),
                        row.listed(),
                        row.category(),
                        row.score().map(BigDecimal::toPlainString).orElse(""),
                        row.why())));
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    private void line(List<String> cells) {
        try {
            out.write(cells.stream().map(ProblemsFile::cell).collect(Collectors.joining(",")) + "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
