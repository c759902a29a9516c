package org.mpaka.core.alert.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.mpaka.api.alert.AlertName.Quality;

/**
 * Lays two names beside each other, word by word, in any order.
 *
 * <p>The score is that of the shorter name's words, weighted by length; every word too many costs a little, a name of
 * which only one word is found is worth much less.
 */
final class NameAligner {
    private static final double LEAST = 0.6;
    private static final double EACH_EXTRA = 0.04;
    private static final double ONE_WORD_ONLY = 0.6;
    /** One whole word and an initial: Ali K. is many people, D. Ndayizeye fewer. */
    private static final double INITIAL_AND_RARE = 0.93;

    private static final double INITIAL_AND_COMMON = 0.8;
    private static final double COMMON = 0.96;
    private static final double WEAK_ALIAS = 0.97;

    /** One or two neighbouring words of a name. */
    private record Span(int first, int words, Token token) {}

    private record Pair(Span a, Span b, TokenSimilarity similarity) {
        double gain() {
            return similarity.value() * Math.min(a.token.weight(), b.token.weight());
        }
    }

    private final Predicate<Token> rare;

    /** @param rare whether few listed names have the word */
    NameAligner(Predicate<Token> rare) {
        this.rare = rare;
    }

    NameMatch align(NameTokens traveller, boolean truncated, NameTokens listed, Quality quality) {
        return new Alignment(traveller, truncated, listed).match(quality);
    }

    private final class Alignment {
        private final NameTokens traveller;
        private final NameTokens listed;
        private final boolean truncated;
        private final int[] travellerTo;
        private final int[] listedTo;
        private final List<Pair> chosen = new ArrayList<>();

        Alignment(NameTokens traveller, boolean truncated, NameTokens listed) {
            this.traveller = traveller;
            this.truncated = truncated;
            this.listed = listed;
            travellerTo = new int[traveller.size()];
            listedTo = new int[listed.size()];
            choose();
        }

        private void choose() {
            var pairs = new ArrayList<Pair>();
            for (var a : spans(traveller)) for (var b : spans(listed)) addAlike(pairs, a, b);
            pairs.sort(Comparator.comparingDouble(Pair::gain)
                    .reversed()
                    .thenComparing(pair -> Math.abs(pair.a.first - pair.b.first)));
            for (var pair : pairs) if (free(travellerTo, pair.a) && free(listedTo, pair.b)) take(pair);
        }

        private void addAlike(List<Pair> pairs, Span a, Span b) {
            if (a.words == 2 && b.words == 2) return;
            boolean cut = truncated && a.first + a.words == traveller.size();
            var similarity = TokenSimilarity.of(a.token, b.token, cut);
            boolean joined = a.words + b.words > 2;
            if (similarity.value() >= (joined ? 0.9 : LEAST)) pairs.add(new Pair(a, b, similarity));
        }

        private List<Span> spans(NameTokens name) {
            var spans = new ArrayList<Span>();
            for (int i = 0; i < name.size(); i++)
                spans.add(new Span(i, 1, name.tokens().get(i)));
            var joins = name.joins();
            for (int i = 0; i < joins.size(); i++) spans.add(new Span(i, 2, joins.get(i)));
            return spans;
        }

        private boolean free(int[] taken, Span span) {
            for (int i = 0; i < span.words; i++) if (taken[span.first + i] != 0) return false;
            return true;
        }

        private void take(Pair pair) {
            chosen.add(pair);
            for (int i = 0; i < pair.a.words; i++) travellerTo[pair.a.first + i] = 1 + pair.b.first;
            for (int i = 0; i < pair.b.words; i++) listedTo[pair.b.first + i] = 1 + pair.a.first;
        }

        NameMatch match(Quality quality) {
            boolean travellerShorter = truncated || traveller.telling() <= listed.telling();
            var shorter = travellerShorter ? traveller : listed;
            var shorterTo = travellerShorter ? travellerTo : listedTo;
            int missing = truncated
                    ? 0
                    : left(travellerShorter ? listed : traveller, travellerShorter ? listedTo : travellerTo);
            var ways = EnumSet.noneOf(TokenSimilarity.Way.class);
            chosen.forEach(pair -> ways.add(pair.similarity.way()));
            boolean anyRare = chosen.stream()
                    .anyMatch(pair -> !pair.b.token.initial() && !pair.a.token.initial() && rare.test(pair.b.token));
            return new NameMatch(
                    score(shorter, missing, anyRare, quality),
                    ways,
                    chosen.stream().mapToInt(pair -> pair.similarity.edits()).sum(),
                    otherOrder(),
                    chosen.stream().anyMatch(pair -> pair.a.words + pair.b.words > 2),
                    missing,
                    left(shorter, shorterTo),
                    anyRare,
                    quality);
        }

        private double score(NameTokens shorter, int missing, boolean anyRare, Quality quality) {
            double whole = shorter.tokens().stream().mapToDouble(Token::weight).sum();
            double found = chosen.stream().mapToDouble(this::worth).sum();
            double score = Math.min(1, found / Math.max(whole, 1)) - EACH_EXTRA * missing;
            if (wordsFound() < 2) score *= bothOfOneWord() ? 1 : ONE_WORD_ONLY;
            else if (wholeWords() < 2) score *= anyRare ? INITIAL_AND_RARE : INITIAL_AND_COMMON;
            if (!anyRare) score *= COMMON;
            if (quality == Quality.WEAK_ALIAS) score *= WEAK_ALIAS;
            return Math.max(0, score);
        }

        /** A pair counts with the words of the shorter name, of which one may be written as two. */
        private double worth(Pair pair) {
            boolean travellerShorter = truncated || traveller.telling() <= listed.telling();
            var name = travellerShorter ? traveller : listed;
            var span = travellerShorter ? pair.a : pair.b;
            double weight = 0;
            for (int i = 0; i < span.words; i++)
                weight += name.tokens().get(span.first + i).weight();
            return pair.similarity.value() * weight;
        }

        private int wordsFound() {
            return chosen.stream()
                    .filter(pair -> !(pair.a.token.particle() || pair.b.token.particle()))
                    .mapToInt(pair -> Math.max(pair.a.words, pair.b.words))
                    .sum();
        }

        /** Some people have one name only, and their passports too. */
        private boolean bothOfOneWord() {
            return traveller.size() == 1 && listed.size() == 1;
        }

        private int wholeWords() {
            return chosen.stream()
                    .filter(pair -> !pair.a.token.initial() && !pair.b.token.initial())
                    .filter(pair -> !pair.a.token.particle() && !pair.b.token.particle())
                    .mapToInt(pair -> Math.max(pair.a.words, pair.b.words))
                    .sum();
        }

        /** Surname first and given names first are both usual: only what neither explains is another order. */
        private boolean otherOrder() {
            int[] to = Arrays.stream(travellerTo).filter(place -> place > 0).toArray();
            int steps = 0;
            for (int i = 0; i < to.length; i++) if (to[(i + 1) % to.length] < to[i]) steps++;
            return steps > 1;
        }
    }

    private static int left(NameTokens name, int[] to) {
        int left = 0;
        for (int i = 0; i < to.length; i++)
            if (to[i] == 0 && !name.tokens().get(i).particle()) left++;
        return left;
    }
}
