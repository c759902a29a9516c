package org.mpaka.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    private static ScreeningIndex filled() {
        var index = new ScreeningIndex();
        var people = new ArrayList<ListedPerson>();
        for (int i = 0; i < 500; i++)
            people.add(new ListedPerson(
                    i,
                    List.of(ListedName.of("Jean Ndayize" + (char) ('a' + i % 26)), ListedName.of("محمد طاهر")),
                    List.of(new BirthSpan(BirthDate.ofYear(1950 + i % 40), BirthDate.ofYear(1951 + i % 40), false)),
                    Set.of("BDI", "TZA"),
                    Sex.MALE,
                    List.of(i % 2 == 0 ? "Kirundo" : "Ntega, Kirundo")));
        index.update(people, Set.of());
        index.update(List.of(ListedPerson.of(501, "Aline Uwimana", BirthDate.UNKNOWN)), Set.of(3, 4));
        return index;
    }

    private static byte[] written(ScreeningIndex index) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Snapshot.write(index, Channels.newChannel(bytes));
        return bytes.toByteArray();
    }

    private static ScreeningIndex read(byte[] bytes) throws IOException {
        return Snapshot.read(Channels.newChannel(new ByteArrayInputStream(bytes)));
    }

    @Test
    void findsAfterReadingWhatItFoundBefore() throws IOException {
        var index = filled();

        var again = read(written(index));

        for (var name : List.of("NDAYIZEYE JEAN", "UWIMANA ALINE", "MOHAMED TAHIR", "NDAYIZEK JEAN")) {
            var born = BirthDate.ofYear(1970);
            var query = new PersonQuery(name, false, born, "", Sex.MALE, "NTEGA", PersonQuery.Admission.ALL);
            assertThat(again.search(query)).isEqualTo(index.search(query));
        }
        assertThat(again.size()).isEqualTo(index.size()).isEqualTo(499);
        again.update(List.of(ListedPerson.of(600, "Pierre Hakizimana", BirthDate.UNKNOWN)), Set.of(501));
        assertThat(again.search(PersonQuery.of("HAKIZIMANA PIERRE", BirthDate.UNKNOWN)))
                .hasSize(1);
    }

    @Property(tries = 100)
    void refusesWhatWasCutOff(@ForAll @IntRange(min = 0, max = 999) int share) throws IOException {
        var bytes = written(filled());
        var part = java.util.Arrays.copyOf(bytes, (int) ((long) bytes.length * share / 1000));

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(part));
    }

    @Property(tries = 100)
    void refusesWhatWasDamagedInItsRows(@ForAll @IntRange(min = 500, max = 990) int share) throws IOException {
        var bytes = written(filled());
        bytes[(int) ((long) bytes.length * share / 1000)] ^= 0x10;

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(bytes));
    }
}
