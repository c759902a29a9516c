package org.mpaka.core.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.legislation.SaidFault.said;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.api.MpakaException;

/** Tables as spreadsheets write them, and as they should not be. */
class LawTableFileTest {
    private static final String FILE = "table,key,id,from,days\nfree,KEN,ORD-12,2027-01-01,60\n";

    private static void understood(String text) {
        var rows = LawTableFile.read("fees.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.key()).contains("KEN");
            assertThat(row.values()).containsEntry("days", "60");
            assertThat(row.line()).isEqualTo(text.contains("sep=") ? 3 : 2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void commasSemicolonsAndTabsAreUnderstood(String separator) {
        understood(FILE.replace(",", separator));
        understood("\uFEFF" + FILE.replace(",", separator).replace("\n", "\r\n"));
        understood(
                "\uFEFFsep=" + separator + "\r\n" + FILE.replace(",", separator).replace("\n", "\r\n"));
    }

    private static void refused(byte[] file, String what) {
        assertThatThrownBy(() -> LawTableFile.read("fees.csv", file))
                .isInstanceOfSatisfying(MpakaException.class, e -> assertThat(said(e.sentence()))
                        .startsWith("fees.csv")
                        .contains(what));
    }

    private static void refused(String file, String what) {
        refused(file.getBytes(StandardCharsets.UTF_8), what);
    }

    @Test
    void whatIsNoTableIsRefusedWithASentence() {
        refused("", "the file is empty");
        refused(FILE.getBytes(StandardCharsets.UTF_16), "CSV UTF-8");
        refused(FILE.replace("ORD", "Décret").getBytes(Charset.forName("windows-1252")), "CSV UTF-8");
        refused(FILE.replace("KEN", "\"KEN"), "a quotation mark is opened and never closed");
        refused(FILE.replace("KEN", "K\0EN"), "a character in it cannot be printed");
        refused(FILE.replace("KEN", "K".repeat(501)), "key is longer than 500 characters");
        refused(FILE.replace("60", "60,70"), "more fields than columns");
        refused(FILE.replace(",id", ",key"), "“key” is written twice");
        refused(FILE.replace("id,", ""), "the column id is missing");
        refused(FILE + "free,KEN,ORD-12,2027-01-01,60\n".repeat(2000), "more than 2000 rows");
        refused("sep=", "sep=");
    }
}
