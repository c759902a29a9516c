package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.alert.PeopleColumns;
import org.mpaka.api.alert.PeopleColumns.Field;
import org.mpaka.api.alert.PeoplePreview;

class PeopleReadingTest {
    private static final String GOOD = "\uFEFFNom;Prénom;Date de naissance;Nationalité;Sexe\r\n"
            + "Ndayizeye;Jean-Claude;12.04.1980;BI;H\r\n"
            + "\"Hakizimana; dit \"\"Haki\"\"\";Révérien;1975;BDI;M\r\n\r\n"
            + ";;;;\r\n"
            + "Niyonzima;Chantal;1990-13-01;BDI;F\r\n";

    private static List<PeopleLine> read(byte[] file) throws IOException {
        return new PeopleReading(new ByteArrayInputStream(file), PeopleColumns.USUAL).read();
    }

    private static List<PeopleLine> read(String file) throws IOException {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsHeadingsInFrenchQuotesAndEmptyLines() throws IOException {
        var lines = read(GOOD);
        assertThat(lines).extracting(PeopleLine::line).containsExactly(2L, 3L, 6L);
        assertThat(lines.get(0).names().surname()).isEqualTo("Ndayizeye");
        assertThat(lines.get(0).birth()).hasToString("1980-04-12");
        assertThat(lines.get(0).nationality()).hasToString("Optional[BDI]");
        assertThat(lines.get(1).name()).isEqualTo("Hakizimana; dit \"Haki\" Révérien");
        assertThat(lines.get(2).notes()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoTableOfPeopleWithItsLine() {
        for (var file : List.of(
                "",
                "name\n",
                "colour,size\nred,1\n",
                "name\n" + "A".repeat(20_000),
                "name\n\"never closed\n".repeat(1)))
            assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                    .isEqualTo(ErrorCode.UNREADABLE_TABLE));
        assertThatThrownBy(() -> read("name\nRen\u00e9".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(MpakaException.class);
    }

    @Test
    void refusesMorePeopleThanItTakes() {
        assertThatThrownBy(() -> read("name\n" + "Ann A\n".repeat(PeopleReading.MOST_PEOPLE + 1)))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TOO_LARGE));
    }

    @Property(tries = 3000)
    void readsOrRefusesWreckedFiles(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            if (random.nextInt(8) == 0) bytes = Arrays.copyOf(bytes, Math.max(1, at));
            else bytes[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : "\",;\n\t".charAt(random.nextInt(5)));
        }
        try {
            for (var line : read(bytes)) {
                assertThat(line.line()).isPositive();
                if (line.setAside().isEmpty())
                    assertThat(line.query().names().surname()).isNotEmpty();
            }
        } catch (MpakaException e) {
            assertThat(e.code()).isIn(Set.of(ErrorCode.UNREADABLE_TABLE, ErrorCode.TOO_LARGE));
        }
    }

    private static byte[] workbook() throws IOException {
        try (var in = PeopleReadingTest.class.getResourceAsStream("staff.xlsx")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    @Test
    void readsAWorkbookWithDatesNumbersAndCellsThatAreNotThere() throws IOException {
        var lines = read(workbook());
        assertThat(lines).extracting(PeopleLine::line).containsExactly(2L, 4L, 5L, 6L);
        assertThat(lines.get(0).birth()).hasToString("1980-04-12");
        assertThat(lines.get(0).documentNumber()).contains("12345678901234");
        assertThat(lines.get(1).name()).isEqualTo("Hakizimana Révérien");
        assertThat(lines.get(1).birth()).hasToString("1975");
        assertThat(lines.get(2).setAside()).isPresent();
        assertThat(lines.get(3).notes()).hasSize(1);
    }

    @Test
    void saysOfAWorkbookOfBefore2007WhatToDo() {
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2}))
                .isInstanceOfSatisfying(
                        MpakaException.class,
                        e -> assertThat(e.sentence().arguments()).containsEntry("1", "old-workbook"));
    }

    @Test
    void refusesAWorkbookThatSwells() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/media/picture.png"));
            var blank = new byte[1 << 20];
            for (int i = 0; i < 130; i++) zip.write(blank);
        }
        assertThatThrownBy(() -> read(bytes.toByteArray()))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TOO_LARGE));
    }

    /** The workbook with one of its parts replaced or added. */
    private static byte[] workbook(String name, String part) throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook()));
                var out = new ZipOutputStream(changed)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) continue;
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(zip.readAllBytes());
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(part.getBytes(StandardCharsets.UTF_8));
        }
        return changed.toByteArray();
    }

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String SPREADSHEET = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>";

    private static String sheet(String rows) {
        return "<worksheet" + SPREADSHEET + "<sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String inline(String text) {
        return "<row><c t='str'><v>" + text + "</v></c></row>";
    }

    @Test
    void keepsOnlySoMuchOfACellAsANameHas() throws IOException {
        var lines = read(workbook(SHEET, sheet(inline("name") + inline("AN".repeat(30_000)))));
        assertThat(lines).singleElement().satisfies(line -> assertThat(line.name())
                .hasSize(400));
    }

    @Test
    void refusesWorkbooksThatSwellInTheParser() throws IOException {
        var many = new StringBuilder();
        for (int i = 0; i < 2000; i++) many.append("<a").append(i).append("/>");
        for (var rows : List.of(
                inline("A".repeat(3 << 20)),
                "<row r='" + "1".repeat(3 << 20) + "'/>",
                "<!--" + "A".repeat(3 << 20) + "-->",
                "<a>".repeat(100) + "</a>".repeat(100),
                many.toString()))
            assertThatThrownBy(() -> read(workbook(SHEET, sheet(inline("name") + rows + inline("Ann A")))))
                    .isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                            .isIn(ErrorCode.TOO_LARGE, ErrorCode.UNREADABLE_TABLE));
    }

    @Test
    void refusesMoreSharedTextsThanPeopleHave() {
        assertThatThrownBy(() -> read(
                        workbook("xl/sharedStrings.xml", "<sst" + SPREADSHEET + "<si/>".repeat(1_000_001) + "</sst>")))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TOO_LARGE));
    }

    @Test
    void refusesFilesOfMoreCharactersThanPeopleHave() {
        var name = "N".repeat(400);
        assertThatThrownBy(() -> read("name\n" + (name + "\n").repeat(40_001)))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TOO_LARGE));
    }

    @Property(tries = 500)
    void readsOrRefusesWreckedWorkbooks(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var bytes = workbook();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            int at = 4 + random.nextInt(bytes.length - 4);
            if (random.nextInt(8) == 0) bytes = Arrays.copyOf(bytes, at + 1);
            else bytes[at] = (byte) random.nextInt(256);
            if (bytes.length < 6) break;
        }
        readsOrRefuses(bytes);
    }

    @Property(tries = 500)
    void readsOrRefusesWorkbooksWithWreckedParts(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var wrecked = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook()));
                var out = new ZipOutputStream(wrecked)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var part = zip.readAllBytes();
                if (random.nextInt(3) == 0)
                    for (int i = random.nextInt(5); i > 0; i--)
                        part[random.nextInt(part.length)] = (byte) "<>/\"=09azAZ&".charAt(random.nextInt(12));
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part);
            }
        }
        readsOrRefuses(wrecked.toByteArray());
    }

    private static void readsOrRefuses(byte[] bytes) throws IOException {
        try {
            for (var line : read(bytes)) assertThat(line.line()).isPositive();
        } catch (MpakaException e) {
            assertThat(e.code()).isIn(Set.of(ErrorCode.UNREADABLE_TABLE, ErrorCode.TOO_LARGE));
        }
    }

    private static PeoplePreview preview(String file, String columns) throws IOException {
        return new PeopleReading(
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), PeopleColumns.parse(columns))
                .preview();
    }

    @Test
    void previewsColumnsAndWhatIsToBeSaidAboutLines() throws IOException {
        var preview = preview(GOOD, "");
        assertThat(preview.columns())
                .extracting(PeoplePreview.Column::field)
                .containsExactly(
                        Optional.of(Field.SURNAME),
                        Optional.of(Field.GIVEN_NAMES),
                        Optional.of(Field.BIRTH),
                        Optional.of(Field.NATIONALITY),
                        Optional.of(Field.SEX));
        assertThat(preview.people()).isEqualTo(3);
        assertThat(preview.remarked()).isEqualTo(1);
        assertThat(preview.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.line()).isEqualTo(6);
            assertThat(remark.setAside()).isFalse();
        });
    }

    @Test
    void previewsAFileWithoutAColumnOfNamesAndWithOneNamed() throws IOException {
        var file = "Passenger;DOB\nAnn A;1990\n";
        var without = preview(file, "");
        assertThat(without.hasNames()).isFalse();
        assertThat(without.people()).isZero();
        var with = preview(file, "name=Passenger;birth=");
        assertThat(with.people()).isEqualTo(1);
        assertThat(with.columns())
                .extracting(PeoplePreview.Column::field)
                .containsExactly(Optional.of(Field.NAME), Optional.empty());
        assertThatThrownBy(() -> preview(file, "name=Guest"))
                .isInstanceOfSatisfying(
                        MpakaException.class,
                        e -> assertThat(e.sentence().arguments()).containsEntry("2", " (Guest)"));
    }
}
