package org.mpaka.documents.passengerlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.passenger.AnnouncedPassenger.Role;
import org.mpaka.api.passenger.PassengerFile;
import org.mpaka.api.passenger.PassengerList;
import org.mpaka.api.passenger.PassengerListFormat;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.testing.tck.PassengerListFormatTck;

/** Invented manifests, right and wrong, as text and as workbooks. */
class ManifestFormatTest extends PassengerListFormatTck {
    private static final int INPUTS = Integer.getInteger("mpaka.fuzz.inputs", 3_000);
    private static final String ENGLISH =
            """
            Mode,Bus
            Company,Kobero Coaches
            Number,T 123 ABC
            From,Kabanga
            Departs,2026-11-24 08:30
            To,Bujumbura
            Arrives,24/11/2026 14:30

            Surname,Given names,Sex,Date of birth,Nationality,Document type,Document number,Issued by,Expires,Seat,As
            MWAKYUSA,Zawadi,F,1988-04-02,TZA,Passport,TX0000017,TZ,2030-01-31,1A,Passenger
            "NDUWIMANA, dit ""Petit\""",Éric,M,02/11/1990,Burundi,ID card,531.0202/34,BDI,,1B,Driver
            """;
    private static final String FRENCH =
            """
            Moyen de transport;Bateau
            Numéro;MV Tanganyika 2
            De;Kigoma
            Départ;24/11/2026 6h15
            À;Bujumbura

            Nom et prénom;Sexe;Né le;Nationalité;Passeport
            Zawadi Mwakyusa;F;02.04.1988;TZA;TX0000017
            """;

    private final ManifestFormat format = new ManifestFormat();

    @Test
    void aBusIsReadWithItsJourneyAndPeople() {
        var list = only(ENGLISH);
        assertThat(list.kind()).isEqualTo("TABLE");
        assertThat(list.voyage().mode()).isEqualTo(TransportMode.BUS);
        assertThat(list.voyage().designator()).isEqualTo("KOBERO COACHES T 123 ABC");
        assertThat(list.voyage().departs()).contains(LocalDateTime.of(2026, 11, 24, 8, 30));
        assertThat(list.voyage().arrives()).contains(LocalDateTime.of(2026, 11, 24, 14, 30));
        var first = list.passengers().get(0);
        assertThat(first.names().surname()).isEqualTo("MWAKYUSA");
        assertThat(first.birth()).isEqualTo(PartialDate.of("1988-04-02"));
        assertThat(first.sex()).contains(Sex.FEMALE);
        assertThat(first.reference()).isEqualTo("1A");
        var paper = first.document().orElseThrow();
        assertThat(paper.type()).isEqualTo(DocumentType.PASSPORT);
        assertThat(paper.issuer()).contains(CountryCode.of("TZA"));
        assertThat(paper.expiry()).contains(LocalDate.of(2030, 1, 31));
        var second = list.passengers().get(1);
        assertThat(second.names().surname()).isEqualTo("NDUWIMANA, dit \"Petit\"");
        assertThat(second.role()).isEqualTo(Role.CREW);
        assertThat(second.birth()).isEqualTo(PartialDate.of("1990-11-02"));
        assertThat(second.notes()).as("a country written out is no code").anyMatch(note -> note.code()
                .equals("passenger-list.note.nationality"));
    }

    @Test
    void aBoatInFrenchWithSemicolonsIsRead() {
        var list = only(FRENCH);
        assertThat(list.voyage().mode()).isEqualTo(TransportMode.BOAT);
        assertThat(list.voyage().departs()).contains(LocalDateTime.of(2026, 11, 24, 6, 15));
        assertThat(list.passengers().get(0).birth()).isEqualTo(PartialDate.of("1988-04-02"));
        assertThat(list.passengers().get(0).document().orElseThrow().number()).isEqualTo("TX0000017");
    }

    @Test
    void latin1OfAnOldSpreadsheetIsRead() {
        var file = format.read(FRENCH.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(file.faults()).isEmpty();
        assertThat(file.lists()).hasSize(1);
    }

    @Test
    void aWorkbookSaysTheSameAsTheText() {
        var list = format.read(workbook()).lists().get(0);
        assertThat(list.voyage().departs()).contains(LocalDateTime.of(2026, 11, 24, 8, 30));
        var him = list.passengers().get(0);
        assertThat(him.birth()).isEqualTo(PartialDate.of("1988-04-02"));
        assertThat(him.document().orElseThrow().number()).isEqualTo("1234567890123");
    }

    @ParameterizedTest
    @CsvSource({
        "'Mode,Bus','Mode,Elephant', mode, 1, 2",
        "'Number,T 123 ABC','Number,', no-manifest-journey, 0, 0",
        "'Departs,2026-11-24 08:30','Departs,tomorrow', time, 5, 2",
        "'Company,Kobero Coaches','Weather,fine', row, 2, 1",
        "'Surname,Given names,Sex','Somebody,Else,x1', row, 9, 1",
        "'1A,Passenger','\"1A,Passenger', table, 12, 0",
    })
    void whatIsWrongIsNamedWithItsRowAndColumn(String right, String wrong, String what, int row, int column) {
        var faults = read(ENGLISH.replace(right, wrong)).faults();
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).what().code()).isEqualTo("passenger-list.fault." + what);
        assertThat(faults.get(0).element()).isEqualTo(column);
        if (!what.equals("table")) assertThat(faults.get(0).segment()).isEqualTo(row);
        else assertThat(faults.get(0).segment()).isPositive();
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) zip.write(zeros);
        }
        assertThat(format.read(bytes.toByteArray()).faults().get(0).what().code())
                .isEqualTo("passenger-list.fault.workbook-too-large");
    }

    @Test
    void rowsWithoutANameAreLeftOutAndSaid() {
        var list = only(ENGLISH + ",,F,,TZA,,,,,\n");
        assertThat(list.passengers()).hasSize(2);
        assertThat(list.notes()).anyMatch(note -> note.code().equals("passenger-list.note.nameless"));
    }

    @Property(tries = 1000)
    void anyTextIsReadOrReported(@ForAll String rest) {
        var file = read("Mode,Bus\nNumber,1\nFrom,A\nSurname,Sex\n" + rest);
        assertThat(file.lists().size() + file.faults().size()).isPositive();
    }

    /** {@code -Dmpaka.fuzz.inputs=1000000} for the long run. */
    @Test
    void noWreckOfAWorkbookMakesItThrow() {
        var random = new Random(9303);
        byte[] good = workbook();
        for (int i = 0; i < INPUTS; i++) {
            byte[] wreck = good.clone();
            for (int change = random.nextInt(4); change >= 0; change--)
                wreck[random.nextInt(wreck.length)] = (byte) random.nextInt(256);
            if (random.nextInt(8) == 0) wreck = Arrays.copyOf(wreck, random.nextInt(wreck.length));
            var file = format.read(wreck);
            if (file.lists().isEmpty() && file.faults().isEmpty()) throw new AssertionError("input " + i);
        }
    }

    /** With a date and a long number as numbers, as spreadsheets keep them. */
    static byte[] workbook() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Manifest");
            String[][] cells = {
                {"Mode", "Bus"},
                {"Number", "T 123 ABC"},
                {"From", "Kabanga"},
                {"Departs", ""},
                {"To", "Bujumbura"},
                {},
                {"Surname", "Given names", "Date of birth", "Passport"},
                {"MWAKYUSA", "Zawadi", "", ""}
            };
            for (int row = 0; row < cells.length; row++)
                for (int column = 0; column < cells[row].length; column++)
                    if (!cells[row][column].isEmpty()) sheet.value(row, column, cells[row][column]);
            sheet.value(3, 1, LocalDateTime.of(2026, 11, 24, 8, 30));
            sheet.style(3, 1).format("yyyy-mm-dd hh:mm").set();
            sheet.value(7, 2, LocalDate.of(1988, 4, 2));
            sheet.style(7, 2).format("dd/mm/yyyy").set();
            sheet.value(7, 3, 1_234_567_890_123L);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private PassengerFile read(String text) {
        return format.read(utf8(text));
    }

    private PassengerList only(String text) {
        var file = read(text);
        assertThat(file.faults()).isEmpty();
        return file.lists().get(0);
    }

    @Override
    protected PassengerListFormat format() {
        return format;
    }

    @Override
    protected List<byte[]> goodExamples() {
        return List.of(utf8(ENGLISH), utf8(FRENCH), utf8("\uFEFF" + ENGLISH), workbook());
    }

    @Override
    protected List<byte[]> strangers() {
        return List.of(
                utf8(EdifactFormatTest.resource("paxlst.edi")), utf8("surname,given\nA,B\n"), utf8("{\"mode\":1}"));
    }

    @Override
    protected SentenceSource sentences() {
        return new PassengerListSentences();
    }
}
