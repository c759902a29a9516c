package org.mpaka.documents.passengerlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.passenger.BoardingReply;
import org.mpaka.api.passenger.BoardingStatus;
import org.mpaka.api.passenger.CarrierReference;
import org.mpaka.api.passenger.PassengerList;
import org.mpaka.api.passenger.ReturnAddress;
import org.mpaka.api.passenger.Voyage;
import org.mpaka.api.traveller.TransportMode;

/** What is written is read again by the library that reads what carriers send. */
class CusresFormatTest {
    private static final Instant AT = Instant.parse("2026-11-22T06:05:00Z");

    private final CusresFormat format = new CusresFormat();
    private final PassengerList asked = new EdifactFormat()
            .read(EdifactFormatTest.resource("paxlst.edi").getBytes(StandardCharsets.UTF_8))
            .lists()
            .get(0);

    @Test
    void anAnswerGoesBackToWhoAskedAndSaysWhatHeAsked() {
        var segments = segments(reply(
                asked, line(0, BoardingStatus.OK_TO_BOARD, "OK TO BOARD"), line(1, BoardingStatus.DO_NOT_BOARD, "")));

        assertThat(segments)
                .extracting(Segment::tag)
                .containsExactly(
                        "UNH", "BGM", "RFF", "RFF", "DTM", "DTM", "LOC", "LOC", "ERP", "RFF", "ERC", "FTX", "ERP",
                        "RFF", "ERC", "UNT");
        var message = message(reply(asked, line(0, BoardingStatus.OK_TO_BOARD, "")));
        assertThat(message.interchange().get(2, 1)).isEqualTo("BDIAPIS");
        assertThat(message.interchange().get(3, 1)).isEqualTo("EXAMPLEAIR");
        assertThat(message.interchange().get(3, 2)).isEqualTo("ZZ");
        assertThat(message.interchange().get(5, 1)).isEqualTo("7");
        assertThat(message.group().get(1, 1)).isEqualTo("CUSRES");
        assertThat(message.group().get(7, 2)).isEqualTo("05B");
        assertThat(message.header().get(1, 1)).isEqualTo("PAX017");
        assertThat(message.header().get(2, 1)).isEqualTo("CUSRES");
        assertThat(message.header().get(2, 5)).isEqualTo("IATA");
        assertThat(message.header().get(3, 1)).isEqualTo("UX448/261122/0810");
        assertThat(value(segments, "BGM", 1, 1)).isEqualTo("962");
        assertThat(segments.get(2).get(1, 2)).isEqualTo("UX44826112201");
        assertThat(segments.get(3).get(1, 2)).isEqualTo("UX448");
        assertThat(segments.get(4).get(1, 2)).isEqualTo("2611220810");
        assertThat(segments.get(7).get(2, 1)).isEqualTo("BJM");
        assertThat(segments.get(9).get(1, 1)).isEqualTo("AVF");
        assertThat(segments.get(9).get(1, 2)).isEqualTo("ABC123");
        assertThat(segments.get(10).get(1, 1)).isEqualTo("0Z");
        assertThat(segments.get(11).get(4, 1)).isEqualTo("OK TO BOARD");
        assertThat(segments.get(14).get(1, 1)).isEqualTo("1Z");
        assertThat(segments.get(15).get(1, 1)).isEqualTo("16");
    }

    @ParameterizedTest
    @CsvSource({"OK_TO_BOARD,0Z", "DO_NOT_BOARD,1Z", "CHECK_DOCUMENTS,2Z", "SEND_MORE,4Z"})
    void everyAnswerHasACodeOfItsOwn(BoardingStatus status, String code) {
        assertThat(value(segments(reply(asked, line(0, status, ""))), "ERC", 1, 1))
                .isEqualTo(code);
    }

    @Test
    void whatWasNotAskedAgainSaysSo() {
        var change = new BoardingReply(
                asked.answerTo().orElseThrow(),
                asked.voyage(),
                "8",
                true,
                AT,
                List.of(line(0, BoardingStatus.OK_TO_BOARD, "")));

        assertThat(value(segments(change), "BGM", 1, 1)).isEqualTo("132");
    }

    @Test
    void anInterchangeWithoutGroupsIsAnsweredWithoutThem() {
        var plain = EdifactFormatTest.resource("paxlst.edi")
                .lines()
                .filter(Predicate.not(line -> line.startsWith("UNG") || line.startsWith("UNE")))
                .reduce("", String::concat);
        var list = new EdifactFormat()
                .read(plain.getBytes(StandardCharsets.UTF_8))
                .lists()
                .get(0);

        var text =
                new String(format.write(reply(list, line(0, BoardingStatus.OK_TO_BOARD, ""))), StandardCharsets.UTF_8);

        assertThat(text).doesNotContain("UNG+").endsWith("UNZ+1+7'");
    }

    @Test
    void whoIsAskedInAnotherWayIsNotAnsweredInThisOne() {
        assertThat(format.answers("PAXLST")).isTrue();
        assertThat(format.answers("PNRGOV")).isFalse();
        assertThat(format.answers("TABLE")).isFalse();
    }

    @Test
    void aWholeFlightIsAnsweredInOneMessage() {
        var lines = new BoardingReply.Line[999];
        Arrays.fill(lines, line(0, BoardingStatus.OK_TO_BOARD, "OK"));

        assertThat(segments(reply(asked, lines)))
                .filteredOn(segment -> segment.is("ERP"))
                .hasSize(999);
    }

    /** Carriers' references may hold the signs that end elements and segments. */
    @Property(tries = 300)
    void anyReferenceComesBackAsItWasGiven(
            @ForAll @NotBlank @StringLength(min = 1, max = 60) String reference,
            @ForAll @StringLength(max = 20) String place) {
        var value = reference.strip().isEmpty() ? "X" : reference;
        var voyage = new Voyage(
                TransportMode.AIRCRAFT,
                "UX",
                "448",
                List.of(new Voyage.Leg(place, Optional.empty(), "BJM", Optional.empty())));
        var line = new BoardingReply.Line(List.of(new CarrierReference("ABO", value)), BoardingStatus.OK_TO_BOARD, "");
        var to = new ReturnAddress("UNOA:4", value, "HERE", value, "", value, "D:05B:UN:IATA", "", value);

        var segments = segments(new BoardingReply(to, voyage, "9", false, AT, List.of(line)));

        var readable = value.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
        assertThat(segments)
                .filteredOn(segment -> segment.is("RFF") && segment.says("ABO"))
                .singleElement()
                .satisfies(segment -> assertThat(segment.get(1, 2)).isEqualTo(readable));
    }

    private BoardingReply reply(PassengerList list, BoardingReply.Line... lines) {
        return new BoardingReply(list.answerTo().orElseThrow(), list.voyage(), "7", false, AT, List.of(lines));
    }

    private BoardingReply.Line line(int person, BoardingStatus status, String words) {
        return new BoardingReply.Line(asked.passengers().get(person).references(), status, words);
    }

    private Interchange.Message message(BoardingReply reply) {
        var interchange = read(new String(format.write(reply), StandardCharsets.UTF_8));
        assertThat(interchange.faults()).isEmpty();
        assertThat(interchange.messages()).hasSize(1);
        return interchange.messages().get(0);
    }

    private static Interchange read(String text) {
        try {
            return Interchange.of(PreCleaning.of(text).text());
        } catch (ReadingFault fault) {
            throw new AssertionError(fault);
        }
    }

    private List<Segment> segments(BoardingReply reply) {
        return message(reply).segments();
    }

    private static String value(List<Segment> segments, String tag, int element, int component) {
        return segments.stream()
                .filter(segment -> segment.is(tag))
                .findFirst()
                .orElseThrow()
                .get(element, component);
    }
}
