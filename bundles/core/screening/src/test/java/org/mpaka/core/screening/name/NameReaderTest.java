package org.mpaka.core.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {
    private final NameReader reader = new NameReader();

    private String read(String name) {
        var words = reader.read(name);
        var texts = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) texts.add(words.text(i));
        return String.join(" ", texts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ndayizeye, Jean-Claude; NDAYIZEYE JEAN CLAUDE",
                "NDAYIZEYE<<JEAN<CLAUDE<<<<<<; NDAYIZEYE JEAN CLAUDE",
                "Dr. Peter Ng'ang'a; PETER NGANGA",
                "Samuel Chepkong`A; SAMUEL CHEPKONGA",
                "MAJ GEN (rtd) Joseph Nkaissery; JOSEPH NKAISSERY",
                "Inès Müller-Straße; INES MULLER STRASSE",
                "Søren Łukasz Æbelø; SOEREN LUKASZ AEBELOE",
                "Sergei1avrov; SERGEIIAVROV",
                "Ig0r Sech1n; IGOR SECHIN",
                "SergeiLavrov; SERGEI LAVROV",
                "Abd al-Rahman Yasin; ABDULRAHMAN YASIN",
                "Abdelrahman Yasin; ABDULRAHMAN YASIN",
                "ABDURRAHMAN YASIN; ABDULRAHMAN YASIN",
                "Wesley Корир; WESLEY KORIR",
                "Sergey Sergey Sergey Shoigu; SERGEY SERGEY SHOIGU",
                "Schr?dinger; SCHRDINGER",
                "JC Juncker; J C JUNCKER",
                "ABBD AL-BASET Azzouz; ABDULBASET AZZOUZ",
                "ABDDERRAHMANE Abdirahman; ABDULRAHMANE ABDULRAHMAN",
                "ABDUUL Latif; ABDULLATIF",
                "ADBUL Rauf; ABDULRAUF",
                "VABDUL Ghani; ABDULGHANI",
                "ABDKL Rahman; ABDULRAHMAN",
                "ABUL Hassan; ABUL HASSAN",
                "Muhammad ABDUH; MUHAMMAD ABDUH",
                "ABIOL Balaba; ABIOL BALABA",
                "ABOUL Hassan; ABOUL HASSAN",
                "ABDUH Saleh; ABDUH SALEH",
                "Andelkovic; ANDELKOVIC",
                "Mauilawi Rajab; RAJAB",
                "Musa al-Shawkh; MUSA AL SHAWKH",
                "Ali SHEIKHO; ALI SHEIKHO",
                "\u4E60\u8FD1\u5E73; XI JINPING",
                "\u5EFA\u5E73 \u5F20; JIANPING ZHANG",
                "Osama bin Laden (aka 1988); OSAMA BIN LADEN AKA",
                "Джон Магуфули; DZHON MAGUFULI",
                "Пьер Щербаков; PIER SHCHERBAKOV",
                "Юлия Жаркова; YULIYA ZHARKOVA",
                "أوهورو كينياتا; UHURU KINIATA",
                "ويليام روتو; WILIAM RUTU",
                "بيير نكورونزيزا; BIIR NKURUNZIZA",
                "سامية سولوهو; SAMIA SULUHU",
                "محمد كريم; MHMD KRYM",
                "ウィリアム・ルト; WIRIAMU RUTO",
                "ファティマ ヴェラ; FATIMA VERA",
                "Dr.; DR",
                "1234; ''",
                "' '; ''"
            })
    void readsWhatIsWritten(String name, String words) {
        assertThat(read(name)).isEqualTo(words);
    }

    @Test
    void readsScriptsWithoutVowelsByTheirConsonants() {
        var words = reader.read("محمد الظواهري");

        assertThat(words.size()).isEqualTo(2);
        assertThat(words.kind(0)).isEqualTo(Kind.CONSONANTAL);
    }

    @Property
    void readsAnything(@ForAll String anything) {
        var words = reader.read(anything);

        assertThat(words.size()).isLessThanOrEqualTo(NameReader.MOST_WORDS);
        for (int i = 0; i < words.size(); i++) assertThat(words.text(i)).matches("[A-Z]{1,40}");
    }

    @Test
    void readsNamesOfAnyLength() {
        assertThat(read("A".repeat(10_000))).hasSizeLessThanOrEqualTo(Words.LONGEST);
        assertThat(reader.read("ABC ".repeat(5_000)).size()).isEqualTo(2);
    }

    @Test
    void givesNoNameAway() {
        assertThat(reader.read("Jean Ndayizeye").toString()).doesNotContain("JEAN", "NDAYIZEYE");
    }
}
