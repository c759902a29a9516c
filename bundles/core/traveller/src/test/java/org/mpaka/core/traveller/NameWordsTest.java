package org.mpaka.core.traveller;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.PersonNames;

class NameWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Ndayishimiye Évariste,evariste",
        "N'Diaye,ndiaye",
        "N’Diaye,diaye",
        "Ng'ombe,ombe",
        "Jean-Pierre,pierre",
        "Jean-Pierre,jeanpierre",
        "O’Brien,obrien",
        "Strauß,strauss",
        "Łukasz,lukasz",
        "İbrahim,ibrahim",
        "Dupont,dup",
        "MÜLLER,muller"
    })
    void findsANameHoweverItIsTyped(String name, String typed) {
        var asked = NameWords.asked(typed).get(0);
        assertThat(NameWords.stored(new PersonNames(name, ""))).anyMatch(word -> word.startsWith(asked));
    }

    @Test
    void ordersBySurnameAndThenGivenNames() {
        assertThat(NameWords.sorted(new PersonNames("N'Diaye", "Élodie-Anne"))).isEqualTo("ndiaye elodie anne");
    }

    @Test
    void hasTheSameKeyForTheSameNamesInAnotherOrder() {
        assertThat(NameWords.key(new PersonNames("Irakoze", "Aline Diane")))
                .isEqualTo(NameWords.key(new PersonNames("DIANE", "Aline IRAKOZE")));
    }

    @Test
    void keepsBeginningsOfOtherScriptsBeginnings() {
        var whole = NameWords.asked("мария").get(0);
        assertThat(whole).matches("[a-z0-9]+").startsWith(NameWords.asked("мар").get(0));
    }

    @Property(tries = 500)
    void everyWordIsWithinTheRangeOfEachOfItsBeginnings(@ForAll String name) {
        for (var word : NameWords.stored(new PersonNames(name, "")))
            for (int length = 1; length <= word.length(); length++) {
                var beginning = word.substring(0, length);
                assertThat(word).isBetween(beginning, NameWords.last(beginning));
            }
    }

    @Property(tries = 500)
    void everyNameIsFoundByItself(@ForAll String name) {
        var stored = NameWords.stored(new PersonNames(name, ""));
        assertThat(stored).containsAll(NameWords.asked(name));
    }
}
