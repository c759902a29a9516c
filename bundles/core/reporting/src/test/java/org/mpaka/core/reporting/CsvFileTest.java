package org.mpaka.core.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    @Test
    void quotesWhatWouldPartAField() {
        assertThat(CsvFile.field("a,b")).isEqualTo("\"a,b\"");
        assertThat(CsvFile.field("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
        assertThat(CsvFile.field("two\r\nlines")).isEqualTo("\"two\r\nlines\"");
        assertThat(CsvFile.field("plain")).isEqualTo("plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "=\"a\",\n"})
    void takesTheForceFromFormulas(String text) {
        assertThat(CsvFile.field(text)).matches("(?s)\"?'.*");
    }

    @Property(tries = 500)
    void everyFieldReadsBackAsOneField(@ForAll String text) {
        var field = CsvFile.field(text);
        var read =
                field.startsWith("\"") ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
        if (!field.startsWith("\"")) assertThat(field).doesNotContain(",", "\r", "\n", "\"");
        assertThat(read).isIn(text, "'" + text);
    }
}
