package org.mpaka.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.mpaka.core.screening.Band;
import org.mpaka.core.screening.BirthDate;
import org.mpaka.core.screening.ListedPerson;
import org.mpaka.core.screening.PersonQuery;
import org.mpaka.core.screening.ScreeningIndex;
import org.mpaka.core.screening.Sex;

/** How exact the engine is, on files that anybody may bring; the README beside tells their form. */
public final class ScreeningAccuracy {
    private static final PersonQuery.Admission EVERYTHING = new PersonQuery.Admission() {
        @Override
        public boolean admits(int entry, double score) {
            return true;
        }

        @Override
        public double floor() {
            return Band.FLOOR;
        }
    };
    private static final double[] THRESHOLDS = {
        Band.FLOOR, 0.75, Band.THRESHOLD, 0.84, Band.MEDIUM_FROM, 0.92, Band.STRONG_FROM
    };

    private static final int ROUNDS = 10;

    private ScreeningAccuracy() {}

    public static void main(String[] arguments) {
        try {
            run(arguments);
        } catch (IOException e) {
            System.err.println("cannot be read: " + e.getMessage());
            System.exit(2);
        }
    }

    private static void run(String[] arguments) throws IOException {
        if (arguments.length == 2 && arguments[0].equals("pairs")) pairs(Path.of(arguments[1]));
        else if (arguments.length >= 4 && arguments[0].equals("population"))
            population(List.of(arguments).subList(3, arguments.length), Path.of(arguments[1]), Path.of(arguments[2]));
        else System.err.println("pairs FILE | population LISTED-TRAVELLERS INNOCENT-TRAVELLERS LIST...");
    }

    private record Scored(LabelledPair pair, double score) {}

    private static void pairs(Path file) throws IOException {
        var scored = LabelledPair.read(file).stream()
                .map(pair -> new Scored(pair, Math.max(score(pair, false), score(pair, true))))
                .toList();
        report("all", scored);
        var categories = new LinkedHashMap<String, List<Scored>>();
        for (var one : scored)
            categories
                    .computeIfAbsent(one.pair.category(), any -> new ArrayList<>())
                    .add(one);
        if (categories.size() > 1) categories.forEach((name, some) -> report(name.isEmpty() ? "none" : name, some));
    }

    /** As a search among one: what the index does not find has no score. */
    private static double score(LabelledPair pair, boolean turned) {
        var index = new ScreeningIndex();
        var listedBirth = PublishedList.date(turned ? pair.birth1() : pair.birth2());
        var listedNationality = turned ? pair.nationality1() : pair.nationality2();
        var person = ListedPerson.of(1, turned ? pair.name1() : pair.name2(), listedBirth);
        index.update(
                List.of(new ListedPerson(
                        1,
                        person.names(),
                        person.births(),
                        listedNationality.isEmpty() ? Set.of() : Set.of(listedNationality),
                        Sex.UNKNOWN)),
                Set.of());
        var hits = index.search(new PersonQuery(
                turned ? pair.name2() : pair.name1(),
                false,
                PublishedList.date(turned ? pair.birth2() : pair.birth1()),
                turned ? pair.nationality2() : pair.nationality1(),
                Sex.UNKNOWN,
                EVERYTHING));
        return hits.isEmpty() ? 0 : hits.get(0).score();
    }

    private static void report(String what, List<Scored> scored) {
        long same = scored.stream().filter(one -> one.pair.same()).count();
        System.out.printf("%s: %d pairs, %d of one person%n", what, scored.size(), same);
        for (double threshold : THRESHOLDS) {
            long found = scored.stream()
                    .filter(one -> one.pair.same() && one.score >= threshold)
                    .count();
            long wrong = scored.stream()
                    .filter(one -> !one.pair.same() && one.score >= threshold)
                    .count();
            double precision = found / (double) Math.max(1, found + wrong);
            double recall = found / (double) Math.max(1, same);
            System.out.printf(
                    "  threshold %.2f%s precision %.3f recall %.3f F1 %.3f%n",
                    threshold,
                    threshold == Band.THRESHOLD ? " (shipped)" : "          ",
                    precision,
                    recall,
                    2 * precision * recall / Math.max(1e-9, precision + recall));
        }
        System.out.printf("  recall at 5 %% false positives %.3f%n", recallAtFivePercent(scored, same));
    }

    private static double recallAtFivePercent(List<Scored> scored, long same) {
        var wrong = scored.stream()
                .filter(one -> !one.pair.same())
                .map(Scored::score)
                .sorted(Comparator.reverseOrder())
                .toList();
        double limit = wrong.isEmpty() ? 0 : wrong.get((int) (wrong.size() * 0.05));
        return scored.stream()
                        .filter(one -> one.pair.same() && one.score > limit)
                        .count()
                / (double) Math.max(1, same);
    }

    private static void population(List<String> lists, Path listed, Path innocent) throws IOException {
        var index = new ScreeningIndex();
        var people = new ArrayList<ListedPerson>();
        for (var list : lists) people.addAll(PublishedList.read(Path.of(list), people.size()));
        index.update(people, new HashSet<>());
        System.out.printf(
                "%d persons listed, %d names%n",
                people.size(), people.stream().mapToInt(p -> p.names().size()).sum());
        var random = new Random(7);
        var positives = Traveller.read(listed);
        var mistyped = positives.stream().map(person -> person.mistyped(random)).toList();
        var negatives = Traveller.read(innocent);
        System.out.println("recall of listed travellers; false alerts in 1,000 innocent travellers");
        System.out.println(
                "threshold | recall: name, name mistyped, with birth, mistyped with birth | false alerts: name, with birth");
        var best = List.of(
                best(index, positives, false),
                best(index, mistyped, false),
                best(index, positives, true),
                best(index, mistyped, true),
                best(index, negatives, false),
                best(index, negatives, true));
        for (double threshold : THRESHOLDS) {
            System.out.printf("%.2f%s |", threshold, threshold == Band.THRESHOLD ? " (shipped)" : "          ");
            for (int i = 0; i < 4; i++) System.out.printf(" %.4f", share(best.get(i), threshold));
            System.out.printf(
                    " | %.2f %.2f%n", 1000 * share(best.get(4), threshold), 1000 * share(best.get(5), threshold));
        }
        mistypedOnce(index, positives);
        whole(best);
        byCategory("listed", positives, best.get(0), best.get(2));
        byCategory("innocent", negatives, best.get(4), best.get(5));
    }

    private static void mistypedOnce(ScreeningIndex index, List<Traveller> listed) {
        var random = new Random(11);
        double byName = 0;
        double withBirth = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var mistyped =
                    listed.stream().map(person -> person.mistypedOnce(random)).toList();
            byName += share(best(index, mistyped, false), Band.THRESHOLD) / ROUNDS;
            withBirth += share(best(index, mistyped, true), Band.THRESHOLD) / ROUNDS;
        }
        System.out.printf(
                "recall with one typing error, %d rounds, threshold %.2f: by name %.4f, with birth %.4f%n",
                ROUNDS, Band.THRESHOLD, byName, withBirth);
    }

    /** At the shipped threshold, among all travellers of both files. */
    private static void whole(List<double[]> best) {
        for (int births = 0; births < 2; births++) {
            var listed = best.get(2 * births);
            var innocent = best.get(4 + births);
            double found = listed.length * share(listed, Band.THRESHOLD);
            double wrong = innocent.length * share(innocent, Band.THRESHOLD);
            double precision = found / Math.max(1, found + wrong);
            double recall = share(listed, Band.THRESHOLD);
            var sorted = innocent.clone();
            Arrays.sort(sorted);
            double limit = sorted.length == 0 ? 0 : sorted[sorted.length - 1 - (int) (sorted.length * 0.05)];
            System.out.printf(
                    "threshold %.2f %s: precision %.3f recall %.3f F1 %.3f; recall at 5 %% false positives %.3f%n",
                    Band.THRESHOLD,
                    births == 0 ? "by name" : "with birth",
                    precision,
                    recall,
                    2 * precision * recall / Math.max(1e-9, precision + recall),
                    share(listed, Math.max(Math.nextUp(limit), Band.FLOOR)));
        }
    }

    private static void byCategory(String who, List<Traveller> people, double[] byName, double[] withBirth) {
        var categories = new TreeMap<String, int[]>();
        for (int i = 0; i < byName.length; i++) {
            var counts = categories.computeIfAbsent(people.get(i).category(), any -> new int[3]);
            counts[0]++;
            if (byName[i] >= Band.THRESHOLD) counts[1]++;
            if (withBirth[i] >= Band.THRESHOLD) counts[2]++;
        }
        if (categories.size() < 2) return;
        categories.forEach((category, counts) -> System.out.printf(
                "%s, %s: %d travellers, in 1,000 with a hit by name %.2f, with birth %.2f%n",
                who,
                category.isEmpty() ? "no category" : category,
                counts[0],
                1000.0 * counts[1] / counts[0],
                1000.0 * counts[2] / counts[0]));
    }

    private static double share(double[] scores, double threshold) {
        int above = 0;
        for (double score : scores) if (score >= threshold) above++;
        return above / (double) Math.max(1, scores.length);
    }

    private static double[] best(ScreeningIndex index, List<Traveller> travellers, boolean withBirth) {
        return travellers.stream()
                .mapToDouble(person -> index
                        .search(new PersonQuery(
                                person.name(),
                                false,
                                withBirth ? person.birth() : BirthDate.UNKNOWN,
                                "",
                                Sex.UNKNOWN,
                                EVERYTHING))
                        .stream()
                        .mapToDouble(hit -> hit.score())
                        .max()
                        .orElse(0))
                .toArray();
    }
}
