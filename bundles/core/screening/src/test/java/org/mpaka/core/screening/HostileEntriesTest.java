package org.mpaka.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Entries that nobody writes by mistake. */
class HostileEntriesTest {
    private static final BirthDate BORN = new BirthDate(1980, 4, 12);

    private final ScreeningIndex index = new ScreeningIndex();

    private void list(ListedPerson... people) {
        index.update(List.of(people), Set.of());
    }

    private List<PersonHit> search(String name, BirthDate birth) {
        return index.search(PersonQuery.of(name, birth));
    }

    @Test
    void readsAThousandOfAMillionAliases() {
        var names = new ArrayList<>(Collections.nCopies(1_000_000, ListedName.of("Jean Ndayizeye")));
        names.set(0, ListedName.of("\u0007Aline\u0000 Uwimana" + " ".repeat(10_000)));
        names.set(999_999, ListedName.of("Pierre Hakizimana"));
        list(new ListedPerson(1, names, List.of(), Set.of(), Sex.UNKNOWN));

        assertThat(search("UWIMANA ALINE", BORN)).hasSize(1);
        assertThat(search("NDAYIZEYE JEAN", BORN)).hasSize(1);
        assertThat(search("HAKIZIMANA PIERRE", BORN)).isEmpty();
    }

    @Test
    void bearsHostileEntries() {
        var names = new ArrayList<ListedName>();
        for (int i = 0; i < 5000; i++) names.add(ListedName.of("X" + "Y".repeat(i)));
        list(
                new ListedPerson(1, names, List.of(), Set.of("not a state"), Sex.UNKNOWN),
                new ListedPerson(2, List.of(), List.of(), Set.of(), Sex.UNKNOWN),
                ListedPerson.of(3, "\u0000\uD800 ' - .", BORN),
                ListedPerson.of(4, "Jean " + "very ".repeat(5000) + "Ndayizeye", BORN));

        assertThat(search("", BORN)).isEmpty();
        assertThat(search("\u0000", BORN)).isEmpty();
        assertThat(search("JEAN VERY", BORN)).hasSize(1);
    }
}
