package org.mpaka.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.mpaka.core.screening.ListedPerson;
import org.mpaka.core.screening.name.NameReader;

/**
 * The list of the speed benchmark: the real names of UN and OFAC among drawn ones of which 3 % carry an error of
 * whoever typed them; years of birth uniform from 1940 to 2005, one in ten unknown.
 */
final class SpeedList {
    private final List<String> names;
    private final short[] years;
    private final NamePools pools;
    /** Where the real names are. */
    private final int[] real;

    SpeedList(Path data, int size) throws IOException {
        var listed =
                new ArrayList<ListedPerson>(PublishedList.read(data.resolve("lists/un_consolidated_2025-04.xml"), 0));
        listed.addAll(PublishedList.read(data.resolve("lists/ofac_sdn_bench.csv"), listed.size()));
        pools = new NamePools(data, listed);
        var drawn = new ArrayList<String>(size);
        var reader = new NameReader();
        for (var person : listed)
            for (var name : person.names()) {
                var text = text(reader, name.text());
                if (text.indexOf(' ') > 0 && drawn.size() < size) drawn.add(text);
            }
        var published = drawn.size();
        years = new short[size];
        var random = new Random(42);
        while (drawn.size() < size) drawn.add(typed(pools.draw(random), random));
        // anywhere in the list: of namesakes some engines show who was listed first
        var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        names = order.stream().map(drawn::get).toList();
        real = IntStream.range(0, size)
                .filter(entry -> order.get(entry) < published)
                .toArray();
        for (int i = 0; i < size; i++) years[i] = (short) (random.nextInt(10) == 0 ? 0 : 1940 + random.nextInt(66));
    }

    private static String text(NameReader reader, String name) {
        var words = reader.read(name);
        var texts = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) texts.add(words.text(i));
        return String.join(" ", texts);
    }

    private static String typed(String name, Random random) {
        if (random.nextInt(100) >= 3) return name;
        var words = new ArrayList<>(Arrays.asList(name.split(" ")));
        Mutation.edit(words, random.nextInt(words.size()), random);
        return String.join(" ", words);
    }

    /** Three of four innocent, the others listed ones as they travel, a third of them real names. */
    List<SpeedQuery> queries(int count, long seed) {
        var random = new Random(seed);
        var queries = new ArrayList<SpeedQuery>();
        while (queries.size() < count) {
            if (queries.size() % 4 != 0) {
                queries.add(new SpeedQuery(pools.draw(random), 1940 + random.nextInt(66), null, null));
                continue;
            }
            var mutation = Mutation.values()[queries.size() / 4 % Mutation.values().length];
            int entry = random.nextInt(3) == 0 ? real[random.nextInt(real.length)] : random.nextInt(names.size());
            if (names.get(entry).indexOf(' ') < 0) continue;
            var name = mutation.apply(names.get(entry), random);
            if (!name.isEmpty()) queries.add(new SpeedQuery(name, years[entry], mutation, names.get(entry)));
        }
        return queries;
    }

    /** As many of each kind of mutation as of any other, and nobody else. */
    List<SpeedQuery> mutated(int each, long seed) {
        return queries(4 * each * Mutation.values().length, seed).stream()
                .filter(query -> query.target() != null)
                .toList();
    }

    int size() {
        return names.size();
    }

    String name(int entry) {
        return names.get(entry);
    }

    /** 0 unknown. */
    int year(int entry) {
        return years[entry];
    }
}
