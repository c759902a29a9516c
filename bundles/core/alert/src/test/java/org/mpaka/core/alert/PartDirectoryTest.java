package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PartDirectoryTest {
    private static PartDirectory directory(int version) {
        return new PartDirectory(version, 1);
    }

    private static String put(int id) {
        return "A\tlist:" + id + "\thash";
    }

    private static String removed(int id) {
        return "R\tlist:" + id;
    }

    @Test
    void theNewestLineOfAnEntryIsInForce() {
        var directory = directory(2);
        directory.add("p1", 1, List.of(put(1), put(2)));
        directory.add("p2", 2, List.of(put(2)));

        assertThat(directory.find("list:1")).contains(new PartDirectory.Place("p1", 0));
        assertThat(directory.find("list:2")).contains(new PartDirectory.Place("p2", 0));
        assertThat(directory.isInForce("p1", 1, put(2))).isFalse();
        assertThat(directory.find("list:3")).isEmpty();
    }

    @Test
    void whatIsWrittenForALaterVersionIsSeenByNobodyAndNotNeeded() {
        var directory = directory(1);
        directory.add("p1", 1, List.of(put(1)));
        directory.add("p2", 2, List.of(removed(1), put(2)));

        assertThat(directory.find("list:1")).isPresent();
        assertThat(directory.find("list:2")).isEmpty();
        assertThat(directory.unneeded()).containsExactly("p2");
    }

    @Test
    void aPartIsKeptAsLongAsARollBackMayNeedIt() {
        var second = directory(2);
        second.add("p1", 1, List.of(put(1)));
        second.add("p2", 2, List.of(put(1)));
        assertThat(second.unneeded()).isEmpty();

        var third = directory(3);
        third.add("p1", 1, List.of(put(1)));
        third.add("p2", 2, List.of(put(1)));
        third.add("p3", 3, List.of(put(2)));
        assertThat(third.unneeded()).containsExactly("p1");
    }

    @Test
    void aRemovalIsKeptAsLongAsAnOlderLineIsStored() {
        var directory = directory(5);
        directory.add("p1", 1, List.of(put(1), put(2)));
        directory.add("p2", 2, List.of(removed(1)));
        assertThat(directory.unneeded()).isEmpty();

        var later = directory(5);
        later.add("p2", 2, List.of(removed(1)));
        assertThat(later.unneeded()).containsExactly("p2");
    }

    @Property(tries = 300)
    void holdsWhatAPlainMapHoldsWhateverIsTakenOut(
            @ForAll @Size(min = 1, max = 12) List<@Size(max = 8) Map<@IntRange(max = 20) Integer, Boolean>> versions) {
        // given versions written one after the other, unneeded parts taken out after each
        var stored = new ArrayList<Stored>();
        Map<Integer, Integer> now = new HashMap<>();
        Map<Integer, Integer> before = Map.of();
        for (int version = 1; version <= versions.size(); version++) {
            before = Map.copyOf(now);
            var heads = new ArrayList<String>();
            for (var change : versions.get(version - 1).entrySet()) {
                heads.add(change.getValue() ? put(change.getKey()) : removed(change.getKey()));
                if (change.getValue()) now.put(change.getKey(), version);
                else now.remove(change.getKey());
            }
            stored.add(new Stored("p" + version, version, heads));
            Set<String> gone = new HashSet<>(read(version, stored).unneeded());
            stored.removeIf(part -> gone.contains(part.name));
        }
        // then version in force and the one before can both be read
        same(now, read(versions.size(), stored));
        stored.removeIf(part -> part.since == versions.size());
        same(before, read(versions.size() - 1, stored));
    }

    private record Stored(String name, int since, List<String> heads) {}

    private static PartDirectory read(int version, List<Stored> stored) {
        var directory = directory(version);
        stored.forEach(part -> directory.add(part.name, part.since, part.heads));
        return directory;
    }

    private static void same(Map<Integer, Integer> wanted, PartDirectory directory) {
        assertThat(directory.entries()).isEqualTo(wanted.size());
        for (int id = 0; id <= 20; id++) {
            var place = directory.find("list:" + id).map(PartDirectory.Place::part);
            if (wanted.containsKey(id)) assertThat(place).contains("p" + wanted.get(id));
            else assertThat(place).isEmpty();
        }
    }
}
