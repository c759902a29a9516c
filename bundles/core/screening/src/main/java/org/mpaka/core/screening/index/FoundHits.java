package org.mpaka.core.screening.index;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.mpaka.core.screening.Agreement;
import org.mpaka.core.screening.BirthMatch;
import org.mpaka.core.screening.NameMatch;
import org.mpaka.core.screening.PersonHit;
import org.mpaka.core.screening.TokenPair;
import org.mpaka.core.screening.name.Alignment;
import org.mpaka.core.screening.name.Likeness;
import org.mpaka.core.screening.name.NameScore;

/** The hits of one search, best first: numbers as the match left them, words only for who reads them. */
final class FoundHits extends AbstractList<PersonHit> {
    private final AskedWords asked;
    private final LiveSegment[] segments;
    /** Where each hit is, then the hits. */
    private final int[] numbers;

    private final int count;

    FoundHits(AskedWords asked, LiveSegment[] segments, int[] numbers, int count) {
        this.asked = asked;
        this.segments = segments;
        this.numbers = numbers;
        this.count = count;
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public PersonHit get(int i) {
        if (i < 0 || i >= count) throw new IndexOutOfBoundsException(i);
        return new Hit(this, numbers[i]);
    }

    private Segment segment(int at) {
        return segments[PackedHit.segment(numbers, at)].segment();
    }

    private NameMatch nameMatch(int at) {
        var in = segment(at);
        var alignment = new Alignment();
        int row = PackedHit.row(numbers, at);
        var texts = asked.texts();
        PackedHit.unpack(numbers, at, alignment, texts.length, in.rows().count(row));
        var listed = in.rows().words();
        int first = in.rows().start(row);
        var pairs = new ArrayList<TokenPair>(alignment.pairs());
        boolean rare = false;
        for (int i = 0; i < alignment.pairs(); i++) {
            int word = first + alignment.listed(i);
            pairs.add(new TokenPair(
                    alignment.askedWords(i) == 1
                            ? texts[alignment.asked(i)]
                            : texts[alignment.asked(i)] + ' ' + texts[alignment.asked(i) + 1],
                    alignment.listedWords(i) == 1
                            ? in.words().text(listed[word])
                            : in.words().text(listed[word]) + ' ' + in.words().text(listed[word + 1]),
                    Likeness.way(alignment.likeness(i)),
                    Likeness.thousandths(alignment.likeness(i)) / 1000.0,
                    Likeness.edits(alignment.likeness(i))));
            rare |= asked.isRare(alignment.asked(i)) && NameScore.isRare(in.words(), listed[word]);
        }
        var askedOnly = new ArrayList<String>();
        for (int i = 0; i < texts.length; i++)
            if (alignment.isAskedLeft(i) && asked.isFindable(i)) askedOnly.add(texts[i]);
        var listedOnly = new ArrayList<String>();
        for (int i = 0; i < in.rows().count(row); i++)
            if (alignment.isListedLeft(i) && in.words().isFindable(listed[first + i]))
                listedOnly.add(in.words().text(listed[first + i]));
        var trust = RowFacts.trust(in.rows().facts(row));
        return new NameMatch(pairs, askedOnly, listedOnly, alignment.isReordered(), rare, trust);
    }

    /** Never the names. */
    @Override
    public String toString() {
        return "FoundHits " + count;
    }

    private static final class Hit implements PersonHit {
        private final FoundHits all;
        private final int at;

        /** @param at where it is among the numbers */
        Hit(FoundHits all, int at) {
            this.all = all;
            this.at = at;
        }

        @Override
        public int entry() {
            return all.segment(at).rows().entry(PackedHit.row(all.numbers, at));
        }

        @Override
        public double score() {
            return PackedHit.score(all.numbers, at);
        }

        @Override
        public double rank() {
            return PackedHit.rank(all.numbers, at);
        }

        @Override
        public NameMatch name() {
            return all.nameMatch(at);
        }

        @Override
        public BirthMatch birth() {
            return BirthMatch.of(PackedHit.birth(all.numbers, at));
        }

        @Override
        public Agreement nationality() {
            return PackedHit.nationality(all.numbers, at);
        }

        @Override
        public Agreement sex() {
            return PackedHit.sex(all.numbers, at);
        }

        @Override
        public Agreement birthPlace() {
            return PackedHit.place(all.numbers, at);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Hit hit && told().equals(hit.told());
        }

        @Override
        public int hashCode() {
            return entry();
        }

        private List<Object> told() {
            return List.of(entry(), score(), name(), birth(), nationality(), sex(), birthPlace());
        }

        /** Never the person. */
        @Override
        public String toString() {
            return "PersonHit " + entry();
        }
    }
}
