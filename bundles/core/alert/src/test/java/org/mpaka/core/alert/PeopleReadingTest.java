package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.alert.PeopleColumns;

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
                    .isEqualTo(ErrorCode.UNREADABLE_FILE));
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
            assertThat(e.code()).isIn(Set.of(ErrorCode.UNREADABLE_FILE, ErrorCode.TOO_LARGE));
        }
    }
}
