package org.mpaka.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.mpaka.core.screening.ListedPerson;
import org.mpaka.core.screening.name.NameReader;

/**
 * Four pools: East African 45 %, Arabic, Latin American and Slavic 25 %, Asian 15 %, Western 15 %. The words are those of
 * the data directory; the East African tail is built of syllables, since no frequency table of the region is public.
 */
final class NamePools {
    private static final int INVENTED = 40_000;
    private static final Set<String> ASIA =
            Set.of("JP", "KR", "CN", "TW", "VN", "KH", "IN", "NP", "LK", "PH", "MY", "ID");

    private final NameReader reader = new NameReader();
    private final NamePool eastAfrican;
    private final NamePool world;
    private final NamePool asian;
    private final NamePool western;

    NamePools(Path data, List<ListedPerson> listed) throws IOException {
        var parliament = new HashMap<String, Integer>();
        for (var line : Files.readAllLines(data.resolve("pairs/kenya_mp_name_variants.tsv")))
            if (!line.startsWith("#")) for (var name : line.split("\t")[1].split("\\|")) count(name, parliament);
        var region = byFrequency(parliament);
        eastAfrican = new NamePool(joined(region, syllables(4000, 1)), joined(region, syllables(INVENTED, 2)));
        var sanctioned = new HashMap<String, Integer>();
        for (var person : listed) for (var name : person.names()) count(name.text(), sanctioned);
        world = new NamePool(byFrequency(sanctioned), byFrequency(sanctioned));
        var forenames = table(data.resolve("corpora/common-forenames-by-country.csv"));
        var surnames = table(data.resolve("corpora/common-surnames-by-country.csv"));
        asian = new NamePool(words(forenames, true), words(surnames, true));
        var travellers = new HashMap<String, Integer>();
        for (var person : Traveller.read(data.resolve("pairs/negatives_us.csv"))) count(person.name(), travellers);
        western = new NamePool(words(forenames, false), joined(words(surnames, false), byFrequency(travellers)));
    }

    String draw(Random random) {
        int pool = random.nextInt(100);
        return (pool < 45 ? eastAfrican : pool < 70 ? world : pool < 85 ? asian : western).draw(random);
    }

    private void count(String name, Map<String, Integer> words) {
        var read = reader.read(name);
        for (int i = 0; i < read.size(); i++) if (read.length(i) > 1) words.merge(read.text(i), 1, Integer::sum);
    }

    private static List<String> byFrequency(Map<String, Integer> words) {
        return words.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> joined(List<String> first, List<String> then) {
        var all = new LinkedHashSet<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }

    /** Rank, country, name. */
    private static List<String[]> table(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(fields -> fields.length >= 6)
                .toList();
    }

    private List<String> words(List<String[]> table, boolean asia) {
        var words = new LinkedHashSet<String>();
        for (var fields : table) {
            if (ASIA.contains(fields[0].replace("\uFEFF", "")) != asia) continue;
            var name = fields.length > 10 ? fields[11 < fields.length ? 11 : 10] : fields[5];
            var read = reader.read(name);
            for (int i = 0; i < read.size(); i++) if (read.length(i) > 1) words.add(read.text(i));
        }
        return List.copyOf(words);
    }

    /** Bantu and Nilotic looking words: NDAYIKENGURU, OKELINGO. */
    private static List<String> syllables(int count, long seed) {
        var random = new Random(seed);
        var begin = "NDA MU NI NKU HA BI U WA KI MWA O A NA KA NYA GA RU CHE KIP SE NSHI BU".split(" ");
        var middle = "KE YI RA ZI MA NGU LE BA TI SHI MBO NDE RE VU GI HI NZI KU ME DO LI NGA SA TU".split(" ");
        var end = "YE MANA NGA NDO RA KO MBA ZA LO RI NYI WE TO SHA GO MI NO BE ZI KA".split(" ");
        var words = new LinkedHashSet<String>();
        while (words.size() < count) {
            var word = new StringBuilder(begin[random.nextInt(begin.length)]);
            for (int i = random.nextInt(3); i >= 0; i--) word.append(middle[random.nextInt(middle.length)]);
            words.add(word.append(end[random.nextInt(end.length)]).toString());
        }
        return new ArrayList<>(Arrays.asList(words.toArray(new String[0])));
    }
}
