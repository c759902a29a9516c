package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.Candidate.Band;
import org.mpaka.api.alert.ScreeningQuery;
import org.mpaka.core.alert.screening.AlertIndex;
import org.mpaka.core.alert.screening.ListedPersons;
import org.mpaka.documents.alertlists.OfacSdnCsv;
import org.mpaka.documents.alertlists.UnConsolidatedXml;

/**
 * How well and how fast travellers are found in the published lists; with the data directory named by {@code
 * mpaka.data} or {@code MPAKA_DATA}. The figures asserted are the floor, those printed the measure.
 */
class PublishedListsTest {
    private static final String DATA =
            System.getProperty("mpaka.data", System.getenv().getOrDefault("MPAKA_DATA", ""));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final AlertIndex INDEX = new AlertIndex();

    @BeforeAll
    static void loadsTheLists() throws IOException {
        if (DATA.isEmpty()) System.err.println("SKIPPED: set mpaka.data or MPAKA_DATA to screen the published lists");
        Assumptions.assumeFalse(DATA.isEmpty(), "mpaka.data is not set");
        load(new UnConsolidatedXml(), "un_consolidated_2025-04.xml");
        load(new OfacSdnCsv(), "ofac_sdn_bench.csv");
        // the JVM warms up before anything is timed
        candidates(innocents(2000, 1));
    }

    private static Path data(String name) {
        return Path.of(DATA, "screening").resolve(name);
    }

    private static void load(AlertListFormat format, String name) throws IOException {
        var alerts = new ArrayList<Alert>();
        try (InputStream in = Files.newInputStream(data("lists").resolve(name))) {
            format.read(in, alerts::add, problem -> {});
        }
        INDEX.put(alerts);
    }

    private static ScreeningQuery traveller(String name, String birth) {
        return new ScreeningQuery(
                new PersonNames("", name), false, PartialDate.of(birth), Optional.empty(), Optional.empty(), List.of());
    }

    /** Invented people: given names and surnames of East African parliaments put together anew. */
    private static List<ScreeningQuery> innocents(int count, long seed) throws IOException {
        var given = new ArrayList<String>();
        var surnames = new ArrayList<String>();
        for (var line : Files.readAllLines(data("pairs/kenya_mp_name_variants.tsv"))) {
            if (line.startsWith("#")) continue;
            var words = line.split("\t")[1]
                    .split("\\|")[0]
                    .replaceAll("[^A-Za-z' -]", " ")
                    .strip()
                    .split("\\s+");
            var names = Arrays.stream(words)
                    .filter(word -> word.length() > 2 && !word.matches("Eng|Hon|Capt"))
                    .toList();
            if (names.size() < 2) continue;
            surnames.add(names.get(names.size() - 1));
            given.addAll(names.subList(0, names.size() - 1));
        }
        var random = new Random(seed);
        var people = new ArrayList<ScreeningQuery>();
        while (people.size() < count) {
            var name = given.get(random.nextInt(given.size())) + " "
                    + (random.nextBoolean() ? given.get(random.nextInt(given.size())) + " " : "")
                    + surnames.get(random.nextInt(surnames.size()));
            var birth = LocalDate.of(1945, 1, 1).plusDays(random.nextInt(22_000));
            people.add(traveller(name, birth.toString()));
        }
        return people;
    }

    private static long candidates(List<ScreeningQuery> people) {
        return people.stream()
                .filter(person -> !INDEX.search(person, TODAY).isEmpty())
                .count();
    }

    private static List<ScreeningQuery> unborn(List<ScreeningQuery> people) {
        return people.stream()
                .map(person -> traveller(person.names().givenNames(), "unknown"))
                .toList();
    }

    @Test
    void hardlyAnyInventedEastAfricanIsStopped() throws IOException {
        var people = innocents(4000, 42);
        long withBirth = candidates(people);
        long nameOnly = candidates(unborn(people));
        System.out.printf(
                "innocent East Africans with a candidate, of %d: %d with date of birth, %d by name only%n",
                people.size(), withBirth, nameOnly);
        assertThat(withBirth).isLessThanOrEqualTo(people.size() / 500);
        assertThat(nameOnly).isLessThanOrEqualTo(people.size() / 50);
    }

    @Test
    void fewTravellersOfTheWorldAreStopped() throws IOException {
        var people = Files.readAllLines(data("pairs/negatives_us.csv")).stream()
                .skip(1)
                .limit(6_000)
                .map(line -> line.split(",", -1))
                .filter(fields -> fields.length > 5 && fields[5].matches("\\d{4}-\\d\\d-\\d\\d"))
                .map(fields -> traveller(fields[0], fields[5]))
                .toList();
        long withBirth = candidates(people);
        long nameOnly = candidates(unborn(people));
        System.out.printf(
                "innocent travellers with a candidate, of %d: %d with date of birth, %d by name only%n",
                people.size(), withBirth, nameOnly);
        assertThat(withBirth).isLessThanOrEqualTo(people.size() / 500);
    }

    @Test
    void theListedAreFoundAsTheyTravel() throws IOException {
        var people = Files.readAllLines(data("pairs/positives_un_untreated.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        var random = new Random(7);
        int exact = 0;
        int treated = 0;
        for (var fields : people) {
            var birth = fields[5].matches("\\d{4}(-\\d\\d-\\d\\d)?") ? fields[5] : "unknown";
            if (!INDEX.search(traveller(fields[0], birth), TODAY).isEmpty()) exact++;
            if (!INDEX.search(traveller(oneLetterWrong(fields[0], random), birth), TODAY)
                    .isEmpty()) treated++;
        }
        System.out.printf(
                "UN list: %d of %d found as listed, %d with one letter wrong%n", exact, people.size(), treated);
        assertThat(exact).isGreaterThanOrEqualTo(people.size() * 98 / 100);
        assertThat(treated).isGreaterThanOrEqualTo(people.size() * 90 / 100);
    }

    private static String oneLetterWrong(String name, Random random) {
        var longest = Arrays.stream(name.split(" "))
                .max((a, b) -> a.length() - b.length())
                .orElseThrow();
        int at = name.indexOf(longest) + random.nextInt(longest.length());
        return name.substring(0, at) + (char) ('A' + random.nextInt(26)) + name.substring(at + 1);
    }

    @Test
    void aHigherBandHoldsMoreTruePairs() throws IOException {
        var bands = new int[Band.values().length][2];
        int positives = 0;
        int found = 0;
        for (var line : Files.readAllLines(data("pairs/un_alias_pairs.tsv"))) {
            var fields = line.split("\t");
            if (fields.length < 4) continue;
            boolean same = fields[1].equals("1");
            if (same) positives++;
            var pair = new AlertIndex();
            pair.put(List.of(ListedPersons.person("1", "", fields[2])));
            var hits = pair.search(traveller(fields[3], "unknown"), TODAY);
            if (hits.isEmpty()) continue;
            if (same) found++;
            bands[hits.get(0).band().ordinal()][same ? 0 : 1]++;
        }
        for (var band : Band.values()) {
            var counts = bands[band.ordinal()];
            System.out.printf("UN alias pairs, %s: %d of %d true%n", band, counts[0], counts[0] + counts[1]);
        }
        System.out.printf("UN alias pairs found by name alone: %d of %d%n", found, positives);
        assertThat(share(bands[Band.MEDIUM.ordinal()])).isGreaterThan(share(bands[Band.WEAK.ordinal()]));
    }

    private static double share(int[] counts) {
        return counts[0] / (double) Math.max(1, counts[0] + counts[1]);
    }

    @Test
    void theNamesOfOneParliamentarianFindEachOther() throws IOException {
        int pairs = 0;
        int found = 0;
        for (var line : Files.readAllLines(data("pairs/kenya_mp_name_variants.tsv"))) {
            if (line.startsWith("#")) continue;
            var variants = Arrays.stream(line.split("\t")[1].split("\\|"))
                    .filter(Predicate.not(String::isBlank))
                    .toList();
            for (int i = 1; i < variants.size(); i++) {
                var listed = new AlertIndex();
                listed.put(List.of(ListedPersons.person("1", "1970-03-03", variants.get(0))));
                pairs++;
                if (!listed.search(traveller(variants.get(i), "1970-03-03"), TODAY)
                        .isEmpty()) found++;
            }
        }
        System.out.printf("East African name variants found, birth known: %d of %d%n", found, pairs);
        assertThat(found).isGreaterThanOrEqualTo(pairs * 90 / 100);
    }

    @Test
    void aQueryTakesAFewMilliseconds() throws IOException {
        report("real lists", INDEX);
        report("10,000 persons", synthetic(10_000));
        report("50,000 persons", synthetic(50_000));
    }

    private static AlertIndex synthetic(int persons) throws IOException {
        var index = new AlertIndex();
        var people = innocents(persons, 99);
        long began = System.nanoTime();
        for (int i = 0; i < people.size(); i += 500) {
            var some = new ArrayList<Alert>();
            for (int j = i; j < Math.min(i + 500, people.size()); j++)
                some.add(ListedPersons.person(
                        "p" + j,
                        people.get(j).birth().toString(),
                        people.get(j).names().givenNames()));
            index.put(some);
        }
        System.out.printf("%d persons indexed in %d ms%n", persons, (System.nanoTime() - began) / 1_000_000);
        return index;
    }

    private static void report(String what, AlertIndex index) throws IOException {
        var people = innocents(500, 5);
        for (var person : people) index.search(person, TODAY);
        for (var kind : List.of("with birth", "name only")) {
            var asked = kind.equals("with birth") ? people : unborn(people);
            var nanos = new long[asked.size()];
            List<Candidate> last = List.of();
            for (int i = 0; i < nanos.length; i++) {
                long began = CPU.getCurrentThreadCpuTime();
                last = index.search(asked.get(i), TODAY);
                nanos[i] = CPU.getCurrentThreadCpuTime() - began;
            }
            Arrays.sort(nanos);
            System.out.printf(
                    "%s, %s, CPU: p50 %.2f ms, p99 %.2f ms (last found %d)%n",
                    what, kind, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6, last.size());
            assertThat(nanos[nanos.length / 2]).isLessThan(50_000_000);
        }
    }
}
