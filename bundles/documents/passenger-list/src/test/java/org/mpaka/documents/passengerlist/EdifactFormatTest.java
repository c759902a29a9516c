package org.mpaka.documents.passengerlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.Sentence;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.passenger.AnnouncedPassenger;
import org.mpaka.api.passenger.AnnouncedPassenger.Role;
import org.mpaka.api.passenger.PassengerFile;
import org.mpaka.api.passenger.PassengerList;
import org.mpaka.api.passenger.PassengerList.Act;
import org.mpaka.api.passenger.PassengerListFormat;
import org.mpaka.testing.tck.PassengerListFormatTck;

/** Invented messages, right and wrong. */
class EdifactFormatTest extends PassengerListFormatTck {
    private static final int INPUTS = Integer.getInteger("mpaka.fuzz.inputs", 5_000);
    private static final String PAXLST = resource("paxlst.edi");
    private static final String PNRGOV = resource("pnrgov.edi");

    private final EdifactFormat format = new EdifactFormat();

    static String resource(String name) {
        try (var in = EdifactFormatTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aNameOfTwoWordsKeepsBothWhateverTheSyntaxVersion() {
        for (var syntax : List.of("UNOA:4", "UNOA:3", "UNOC:4", "UNOA:1")) {
            var list = only(PAXLST.replace("MWAKYUSA:ZAWADI:NEEMA", "BIN MWAKYUSA:ZAWADI NEEMA")
                    .replace("UNOA:4", syntax));

            assertThat(list.passengers().get(0).names().surname()).as(syntax).isEqualTo("BIN MWAKYUSA");
            assertThat(list.passengers().get(0).names().givenNames()).as(syntax).isEqualTo("ZAWADI NEEMA");
        }
    }

    @Test
    void aPaxlstSaysWhichFlightAndWho() {
        var list = only(PAXLST);

        assertThat(list.kind()).isEqualTo("PAXLST");
        assertThat(list.sender()).isEqualTo("EXAMPLEAIR");
        assertThat(list.reference()).isEqualTo("UX44826112201");
        assertThat(list.act()).isEqualTo(Act.ANNOUNCE);
        assertThat(list.voyage().designator()).isEqualTo("UX 448");
        assertThat(list.voyage().from()).isEqualTo("UTA");
        assertThat(list.voyage().to()).isEqualTo("BJM");
        assertThat(list.voyage().departs()).contains(LocalDateTime.parse("2026-11-22T08:10"));
        assertThat(list.voyage().arrives()).contains(LocalDateTime.parse("2026-11-22T10:25"));
        assertThat(list.notes()).isEmpty();
        var zawadi = list.passengers().get(0);
        assertThat(zawadi.role()).isEqualTo(Role.PASSENGER);
        assertThat(zawadi.names().surname()).isEqualTo("MWAKYUSA");
        assertThat(zawadi.names().givenNames()).isEqualTo("ZAWADI NEEMA");
        assertThat(zawadi.birth()).isEqualTo(PartialDate.of("1988-04-02"));
        assertThat(zawadi.sex()).contains(Sex.FEMALE);
        assertThat(zawadi.nationality()).contains(CountryCode.of("TZA"));
        assertThat(zawadi.reference()).isEqualTo("ABC123");
        assertThat(zawadi.document())
                .as("the passport and not the visa before it")
                .contains(new AnnouncedPassenger.Paper(
                        DocumentType.PASSPORT,
                        "TX0000017",
                        Optional.of(CountryCode.of("TZA")),
                        Optional.of(LocalDate.of(2031, 6, 11))));
        assertThat(zawadi.toString()).doesNotContain("MWAKYUSA");
    }

    @Test
    void aReleasedSignIsPartOfTheNameAndCodesOfTwoLettersAreUnderstood() {
        var patrice = only(PAXLST).passengers().get(1);

        assertThat(patrice.names().surname()).isEqualTo("O'EXAMPLE");
        assertThat(patrice.birth()).isEqualTo(PartialDate.of("1979-12-31"));
        assertThat(patrice.nationality()).contains(CountryCode.of("FRA"));
        assertThat(patrice.document().orElseThrow().type()).isEqualTo(DocumentType.NATIONAL_ID);
    }

    @Test
    void aYearOfTwoFiguresIsNotAfterTheFlightAndAnImpossibleDayIsSaid() {
        var crew = only(PAXLST).passengers().get(2);

        assertThat(crew.role()).isEqualTo(Role.CREW);
        assertThat(crew.birth()).isEqualTo(PartialDate.of("2024-01-01"));
        assertThat(crew.document().orElseThrow().expiry()).isEmpty();
        assertThat(crew.notes()).contains(Sentence.of("passenger-list.note.expiry"));
    }

    @Test
    void aPnrgovIsReadToTheSamePeopleOnceEach() {
        var list = only(PNRGOV);

        assertThat(list.kind()).isEqualTo("PNRGOV");
        assertThat(list.voyage().designator()).isEqualTo("UX 448");
        assertThat(list.voyage().arrives())
                .as("without a day, after midnight")
                .contains(LocalDateTime.parse("2026-11-23T01:25"));
        assertThat(list.passengers()).hasSize(2);
        var zawadi = list.passengers().get(0);
        assertThat(zawadi.names().givenNames()).isEqualTo("ZAWADI");
        assertThat(zawadi.notes()).contains(Sentence.of("passenger-list.note.title"));
        assertThat(zawadi.reference()).isEqualTo("ABC123");
        assertThat(zawadi.document().orElseThrow().number()).isEqualTo("TX0000017");
        var infant = list.passengers().get(1);
        assertThat(infant.sex()).contains(Sex.FEMALE);
        assertThat(infant.nationality()).contains(CountryCode.of("D"));
        assertThat(infant.document()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BGM+745', BGM+745+XR', CANCEL",
        "BGM+745', BGM+745+CLOB', ON_BOARD",
        "BGM+745', BGM+745+CLNB', NOT_ON_BOARD",
        "BGM+745', BGM+745+CP', ANNOUNCE"
    })
    void theMessageSaysWhatItDoes(String usual, String other, Act act) {
        assertThat(only(PAXLST.replace(usual, other)).act()).isEqualTo(act);
    }

    @Test
    void whatStandsWronglyAroundSegmentsIsPutRightAndSaid() {
        var blanks = read(PAXLST.replace("UNG+", " UNG +").replace("'\nNAT", "' \n NAT"));
        var doubled = read(PAXLST.replace("'\nNAT", "''\nNAT"));
        var endless = read(PAXLST.replace("UNE+1+17'\nUNZ+1+000000017'\n", ""));
        var more = read(PAXLST + "22Nov26\n");
        var wrapped = read(PAXLST.replace("MWAKYUSA:ZA", "MWAKYUSA:Z\nA"));

        assertThat(codes(blanks)).containsExactly("passenger-list.repair.blanks");
        assertThat(codes(doubled)).containsExactly("passenger-list.repair.doubled");
        assertThat(codes(endless)).containsExactly("passenger-list.repair.end");
        assertThat(codes(more)).containsExactly("passenger-list.repair.rest");
        assertThat(codes(wrapped)).containsExactly("passenger-list.repair.wrapped");
        for (var file : List.of(blanks, doubled, endless, more, wrapped)) {
            assertThat(file.faults()).isEmpty();
            assertThat(file.lists()).isEqualTo(read(PAXLST).lists());
        }
    }

    @Test
    void aMessageThatIsCutOffIsNotTakenAndSaysWhereItEnds() {
        int cut = PAXLST.indexOf("NAD+FM");
        var file = read(PAXLST.substring(0, cut));

        assertThat(file.lists()).isEmpty();
        assertThat(file.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.what().code()).isEqualTo("passenger-list.fault.cut-off");
            assertThat(fault.tag()).isEqualTo("LOC");
            assertThat(fault.segment()).isEqualTo(32);
        });
    }

    @Test
    void theGoodMessageOfAnInterchangeIsReadBesideTheBadOne() {
        String bad = "UNH+2+CUSRES:D:05B:UN'BGM+132'UNT+3+2'";
        var file = read(PAXLST.replace("UNE+1+17'", bad + "UNE+2+17'"));

        assertThat(file.lists()).hasSize(1);
        assertThat(file.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.what()).isEqualTo(Sentence.of("passenger-list.fault.kind", "kind", "CUSRES"));
            assertThat(fault.tag()).isEqualTo("UNH");
            assertThat(fault.element()).isEqualTo(2);
        });
    }

    @Test
    void countsThatDifferAreSaid() {
        var list = only(PAXLST.replace("CNT+42:3", "CNT+42:136").replace("UNT+38", "UNT+121"));

        assertThat(list.notes())
                .containsExactly(
                        Sentence.of("passenger-list.note.people", "said", 136, "found", 3),
                        Sentence.of("passenger-list.note.segments", "said", "121", "found", 38));
    }

    @ParameterizedTest
    @CsvSource({
        "'UX0448', 'UX', 'UX', '448'",
        "'0448', 'UX', 'UX', '448'",
        "'UX448A', '', 'UX', '448A'",
        "'3X 12', '', '3X', '12'",
        "'CHARTER', 'UX', 'UX', 'CHARTER'"
    })
    void aFlightIsTheSameHoweverItIsWritten(String number, String carrier, String airline, String flight) {
        assertThat(Flights.of(carrier, number)).isEqualTo(new Flights(airline, flight));
    }

    @Property(tries = 500)
    void anyTextIsReadOrHasAFault(@ForAll @StringLength(max = 200) String rest) {
        for (var begin : List.of("", "UNB+UNOA:4+A+B'UNH+1+PAXLST:D:05B:UN'", "UNA:+.? '")) {
            var file = read(begin + rest);
            assertThat(file.lists().size() + file.faults().size()).isPositive();
        }
    }

    /** {@code -Dmpaka.fuzz.inputs=1000000} for the long run. */
    @Test
    void noWreckMakesItThrowOrHang() {
        var random = new Random(745);
        String signs = "+:'?*.\n AZ09";
        for (int i = 0; i < INPUTS; i++) {
            var wreck = new StringBuilder(random.nextBoolean() ? PAXLST : PNRGOV);
            for (int change = random.nextInt(8); change >= 0; change--) {
                int at = random.nextInt(wreck.length());
                char sign = signs.charAt(random.nextInt(signs.length()));
                if (random.nextBoolean()) wreck.setCharAt(at, sign);
                else if (random.nextBoolean()) wreck.insert(at, sign);
                else wreck.deleteCharAt(at);
            }
            var file = read(wreck.toString());
            if (file.lists().isEmpty() && file.faults().isEmpty()) throw new AssertionError("input " + i);
        }
    }

    private PassengerFile read(String text) {
        return format.read(utf8(text));
    }

    private PassengerList only(String text) {
        var file = read(text);
        assertThat(file.faults()).isEmpty();
        assertThat(file.lists()).hasSize(1);
        return file.lists().get(0);
    }

    private static List<String> codes(PassengerFile file) {
        return file.repairs().stream().map(Sentence::code).toList();
    }

    @Override
    protected PassengerListFormat format() {
        return format;
    }

    @Override
    protected List<byte[]> goodExamples() {
        return List.of(utf8(PAXLST), utf8(PNRGOV));
    }

    @Override
    protected List<byte[]> strangers() {
        return List.of(utf8("Name;Birth\nA;B\n"), utf8("<xml/>"), new byte[] {'P', 'K', 3, 4});
    }

    @Override
    protected SentenceSource sentences() {
        return new PassengerListSentences();
    }
}
