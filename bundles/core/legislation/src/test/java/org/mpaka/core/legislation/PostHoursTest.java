package org.mpaka.core.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.core.legislation.SaidFault.said;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.LawChangeId;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.PostClosed;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;

/** When a post has hours, the law says so at the lane. */
class PostHoursTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final BorderPostId BRIDGE = BorderPostId.of("BDI-BRI");

    private final LawShelf shelf = new LawShelf();

    @TempDir
    Path folder;

    private void hours(String values, String confidence) throws IOException {
        shelf.addBook(InventedBook.in(
                folder,
                InventedBook.LAW + "  post-hours:\n    - {id: TST-HRS, key: BDI-BRI, values: {" + values
                        + "}, cite: [{title: Order (invented), gazetted: not seen}], confidence: " + confidence
                        + "}\n"));
    }

    private List<RuleAnswer> saidAt(String hour) {
        var facts = new LegalFacts(
                TODAY,
                Direction.ENTRY,
                BorderPost.unnamed(BRIDGE),
                Optional.empty(),
                Declaration.NONE,
                Optional.empty(),
                Optional.of(LocalTime.parse(hour)));
        return shelf.lawOf(InventedBook.STATE).rule(facts).answers().stream()
                .filter(answer -> answer.rule().value().equals("MPAKA-HOURS"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "06:00, 18:00, 05:59, true",
        "06:00, 18:00, 06:00, false",
        "06:00, 18:00, 17:59, false",
        "06:00, 18:00, 18:00, true",
        "18:00, 02:00, 17:59, true",
        "18:00, 02:00, 23:30, false",
        "18:00, 02:00, 01:59, false",
        "18:00, 02:00, 02:00, true",
        "06:00, 00:00, 23:59, false",
        "06:00, 00:00, 00:00, true",
    })
    void aPostIsClosedOutsideItsHours(String opens, String closes, String hour, boolean closed) throws IOException {
        hours("opens: \"" + opens + "\", closes: \"" + closes + "\"", "C2");

        assertThat(saidAt(hour)).hasSize(closed ? 1 : 0).allSatisfy(answer -> {
            assertThat(answer.outcome()).isInstanceOf(PostClosed.class);
            assertThat(answer.advice()).isFalse();
        });
    }

    @Test
    void hoursThatNobodyHasSeenOnlyAdvise() throws IOException {
        hours("opens: \"06:00\", closes: \"18:00\"", "X");

        assertThat(saidAt("20:00")).singleElement().matches(RuleAnswer::advice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    opens: "06:00"                      | opens and closes are needed
                    opens: "6", closes: "18:00"         | hours are written like 06:00
                    opens: "06:00", closes: "06:00"     | a post that never closes has no row
                    """)
    void aRowThatSaysNoHoursIsRefusedWithItsLine(String values, String what) throws IOException {
        hours(values, "C2");

        assertThat(shelf.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(7);
            assertThat(said(fault.sentence())).contains(what);
        });
    }

    @Test
    void theAuthorityStatesTheHoursWhereTheBundleHasNone() throws IOException {
        shelf.addBook(InventedBook.in(folder));
        var file = "table,key,id,from,confidence,title,gazetted,address,opens,closes\n"
                + "post-hours,BDI-BRI,ORD-9,2026-11-22,C1,Order 9,2026-11-20,example.org/9,06:00,18:00\n";
        var rows = new LawChangeReader(
                        "hours.csv", shelf.lawOf(InventedBook.STATE), key -> key.equals("BDI-BRI"), TODAY)
                .read(LawTableFile.read("hours.csv", file.getBytes(StandardCharsets.UTF_8)));
        shelf.amend(List.of(new LawAmendment(new LawChangeId(UUID.randomUUID()), rows)));

        assertThat(saidAt("20:00")).hasSize(1);
        assertThat(saidAt("12:00")).isEmpty();
    }
}
