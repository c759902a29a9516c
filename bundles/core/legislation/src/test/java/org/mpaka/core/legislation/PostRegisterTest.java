package org.mpaka.core.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.legislation.SaidFault.said;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPost.Kind;
import org.mpaka.api.legislation.LawChangeId;

/** Points of entry are rows of the law: dated, cited, changed as any other. */
class PostRegisterTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final BorderPostId BRIDGE = BorderPostId.of("BDI-BRI");
    private static final String POST =
            "    - {id: BDI-BRI, key: %s, values: {%s}%s, cite: [{title: Order (invented), gazetted: not seen}], confidence: G}\n";
    private static final String HEADER =
            "table,key,id,from,to,ends,confidence,title,gazetted,address,name,kind,oneStop,province\n";

    private final LawShelf shelf = new LawShelf();
    private final PostRegister posts = new PostRegister(InventedBook.STATE, shelf, TODAY);

    @TempDir
    Path folder;

    private void law(String... rows) throws IOException {
        shelf.addBook(InventedBook.in(folder, InventedBook.LAW + "  point-of-entry:\n" + String.join("", rows)));
    }

    @Test
    void aProvinceIsNamedAsOnTheDay() throws IOException {
        law(
                POST.formatted(
                        "BDI-BRI", "name: Bridge, kind: land, oneStop: \"no\", province: Old", ", to: 2025-08-28"),
                POST.formatted(
                        "BDI-BRI",
                        "name: Bridge, kind: land, neighbour: TZA, opposite: TZA-BRI, oneStop: \"yes\", province: New",
                        ", from: 2025-08-29"));

        assertThat(posts.find(BRIDGE, LocalDate.parse("2025-08-28")).flatMap(BorderPost::province))
                .contains("Old");
        assertThat(posts.find(BRIDGE))
                .contains(new BorderPost(
                        BRIDGE,
                        "Bridge",
                        Kind.LAND,
                        Optional.of(CountryCode.of("TZA")),
                        Optional.of(BorderPostId.of("TZA-BRI")),
                        true,
                        Optional.of("New")));
        assertThat(posts.of(InventedBook.STATE)).extracting(BorderPost::id).containsExactly(BRIDGE);
        assertThat(posts.of(CountryCode.of("TZA"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            BDI-BRI | kind: land, oneStop: "no"                                              | error.missing-field [name]
            BDI-BRI | name: B, kind: road, oneStop: "no"                                     | error.invalid-field [kind, road]
            BDI-BRI | name: B, kind: land, oneStop: perhaps                                  | error.invalid-field [oneStop, perhaps]
            BDI-BRI | name: B, kind: land, oneStop: "no", colour: red                        | error.invalid-field [point-of-entry, colour]
            Bridge  | name: B, kind: land, oneStop: "no"                                     | error.invalid-code [border post, Bridge]
            TZA-BRI | name: B, kind: land, oneStop: "no"                                     | TZA-BRI is no post of BDI
            BDI-BRI | name: B, kind: land, oneStop: "no", neighbour: BDI                     | cannot have its own state as neighbour
            BDI-BRI | name: B, kind: land, oneStop: "no", neighbour: TZA, opposite: RWA-BRI  | the opposite post is not the neighbour’s
            """)
    void aRowThatNamesNoPostIsRefusedWithItsLine(String key, String values, String what) throws IOException {
        law(POST.formatted(key, values, ""));

        assertThat(shelf.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(7);
            assertThat(said(fault.sentence())).contains(what);
        });
    }

    @Test
    void theAuthorityOpensAPostFromADayOnAndClosesIt() throws IOException {
        law(POST.formatted("BDI-BRI", "name: Bridge, kind: land, oneStop: \"no\", province: Any", ""));
        amend("point-of-entry,BDI-FER,BDI-FER,2026-12-01,,,C1,Order 7,2026-11-20,example.org/7,Ferry,water,no,New\n"
                + "point-of-entry,BDI-BRI,BDI-BRI,2027-01-01,,yes,,,,,,,,\n");

        assertThat(posts.of(InventedBook.STATE)).extracting(BorderPost::id).containsExactly(BRIDGE);
        var ferry = BorderPostId.of("BDI-FER");
        assertThat(posts.find(ferry, LocalDate.parse("2026-12-01")).map(BorderPost::kind))
                .contains(Kind.WATER);
        assertThat(posts.find(BRIDGE, LocalDate.parse("2026-12-31"))).isPresent();
        assertThat(posts.find(BRIDGE, LocalDate.parse("2027-01-01"))).isEmpty();
    }

    @Test
    void aChangeThatNamesNoPostIsRefusedWithItsLine() throws IOException {
        law(POST.formatted("BDI-BRI", "name: Bridge, kind: land, oneStop: \"no\", province: Any", ""));
        assertThatThrownBy(
                        () -> amend(
                                "point-of-entry,BDI-FER,BDI-FER,2026-12-01,,,C1,Order 7,2026-11-20,example.org/7,Ferry,boat,no,New\n"))
                .isInstanceOfSatisfying(LawFaultException.class, e -> assertThat(
                                e.sentence().arguments().values().toString())
                        .contains("kind", "boat"));
        assertThatThrownBy(
                        () -> amend(
                                "point-of-entry,TZA-FER,TZA-FER,2026-12-01,,,C1,Order 7,2026-11-20,example.org/7,Ferry,water,no,New\n"))
                .isInstanceOf(LawFaultException.class);
    }

    private void amend(String rows) {
        var law = shelf.lawOf(InventedBook.STATE);
        var texts = LawTableFile.read("posts.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
        var read = new LawChangeReader("posts.csv", law, key -> false, TODAY).read(texts);
        shelf.amend(List.of(new LawAmendment(new LawChangeId(UUID.randomUUID()), read)));
    }
}
