package org.mpaka.core.screening.index;

import java.util.List;
import org.mpaka.core.screening.Agreement;
import org.mpaka.core.screening.BirthMatch;
import org.mpaka.core.screening.DateCode;
import org.mpaka.core.screening.PersonHit;
import org.mpaka.core.screening.PersonQuery;
import org.mpaka.core.screening.Sex;
import org.mpaka.core.screening.Trust;
import org.mpaka.core.screening.name.AskedName;
import org.mpaka.core.screening.name.Likeness;
import org.mpaka.core.screening.name.NameAligner;
import org.mpaka.core.screening.name.NameReader;
import org.mpaka.core.screening.name.WordSimilarity;
import org.mpaka.core.screening.name.Words;

/** Searches segments. One for one thread: what it needs on the way it keeps for the next query. */
public final class Searcher {
    private static final int WIDTH = NameReader.MOST_WORDS;

    private final AskedName asked = new AskedName();
    private final WordMatches matches = new WordMatches();
    private final QuickBound quickBound = new QuickBound(matches);
    private final RowBound rowBound = new RowBound(matches);
    private final CandidateRows candidates = new CandidateRows(matches);
    private final PlaceWords placeWords = new PlaceWords();
    private final NameAligner aligner = new NameAligner();
    private final TopHits hits = new TopHits();
    private final int[] likeness = new int[2 * WIDTH * WIDTH];
    private final int[] numbers = new int[WIDTH];
    private final RowSink sink = new RowSink() {
        @Override
        public boolean take(int row) {
            compare(row);
            return hits.least() < ceiling;
        }

        @Override
        public double promise(int row) {
            return Searcher.this.promise(row);
        }

        @Override
        public double floor() {
            return query.floor();
        }

        @Override
        public double least() {
            return hits.least();
        }
    };

    private PersonQuery query = PersonQuery.of("", org.mpaka.core.screening.BirthDate.UNKNOWN);
    private int birth;
    /** The best rank that there is. */
    private double ceiling;

    private short nationality;
    private int[] place = PlaceWords.NONE;
    /** How what is known of the row that was scored last agrees. */
    private Agreement nationalities = Agreement.NOT_GIVEN;

    private Agreement places = Agreement.NOT_GIVEN;
    private Agreement sexes = Agreement.NOT_GIVEN;
    private LiveSegment live = new SegmentBuilder().build();
    /** The place of this one among those searched. */
    private int searched;

    /** Best first, one hit an entry, at most {@value TopHits#MOST}. */
    public List<PersonHit> search(PersonQuery wanted, int birthCode, LiveSegment[] segments) {
        query = wanted;
        birth = birthCode;
        nationality = Nationalities.code(wanted.nationality());
        place = placeWords.of(wanted.birthPlace());
        asked.read(wanted.name(), wanted.truncated());
        if (asked.count() == 0) return List.of();
        hits.clear();
        rowBound.set(asked);
        boolean hasPlace = place.length != 0;
        double leastName = Evidence.leastName(query.floor(), birth, nationality != Nationalities.NONE, hasPlace);
        ceiling = Rank.most(birth, Evidence.most(birth, nationality != Nationalities.NONE, hasPlace));
        for (searched = 0; searched < segments.length; searched++) {
            live = segments[searched];
            matches.find(asked, live);
            quickBound.set(asked, leastName);
            candidates.find(asked, birth, leastName, live, sink);
        }
        return hits.hits(asked, segments);
    }

    /** The rank that a row can have at best, {@link Rank#NONE} when it can be no hit. */
    private double promise(int row) {
        if (live.isDead(row)) return Rank.NONE;
        var segment = live.segment();
        int birthMatch = birthMatch(segment, row);
        if (birthMatch < 0) return Rank.NONE;
        double name = quickBound.of(asked, segment, row);
        if (name == QuickBound.UNKNOWN) name = rowBound.of(asked, segment, row);
        double score = score(Math.min(1, name), birthMatch, segment, row);
        return score < query.floor() ? Rank.NONE : Rank.of(birthMatch, score);
    }

    private double score(double name, int birthMatch, Segment segment, int row) {
        int facts = segment.rows().facts(row);
        nationalities = nationality(segment, segment.rows().nationality(row));
        places = place(segment, row);
        sexes = sex(RowFacts.sex(facts));
        boolean weak = RowFacts.trust(facts) == Trust.WEAK_ALIAS;
        return Evidence.score(name, birthMatch, nationalities, places, sexes, weak);
    }

    private void compare(int row) {
        var segment = live.segment();
        var found = hits.next();
        int count = fillLikeness(segment, row);
        aligner.align(asked, likeness, segment.words(), numbers, count, found.alignment);
        int birthMatch = birthMatch(segment, row);
        double score = score(found.alignment.score() / 1000.0, birthMatch, segment, row);
        double rank = Rank.of(birthMatch, score);
        if (score < query.floor() || rank <= hits.least()) return;
        int entry = segment.rows().entry(row);
        if (!query.admission().admits(entry, score)) return;
        found.set(searched, row, entry, birthMatch, score, rank);
        found.agree(nationalities, places, sexes);
        hits.offer();
    }

    private int fillLikeness(Segment segment, int row) {
        int first = segment.rows().start(row);
        int count = segment.rows().count(row);
        for (int l = 0; l < count; l++) {
            int word = segment.rows().words()[first + l];
            int slot = matches.slotOf(word);
            numbers[l] = word;
            for (int a = 0; a < asked.rows(); a++) likeness[a * WIDTH + l] = likeness(a, slot, segment.words(), word);
        }
        return count;
    }

    private int likeness(int a, int slot, Words listed, int word) {
        int known = slot < 0 ? Likeness.NONE : matches.likeness(slot, a);
        return known == Likeness.NONE && asked.isInitial(a) ? initial(a, listed, word) : known;
    }

    private int initial(int a, Words listed, int word) {
        boolean begins = listed.isTelling(word)
                && listed.letter(word, 0) == asked.words().letter(a, 0);
        if (!begins) return Likeness.NONE;
        return asked.isCut(a) ? WordSimilarity.CUT_TO_INITIAL : WordSimilarity.INITIALLY;
    }

    private int birthMatch(Segment segment, int row) {
        int facts = segment.rows().facts(row);
        int listed = RowFacts.birth(facts);
        if (!RowFacts.isWide(facts)) return BirthMatch.compare(birth, listed, listed);
        int best = -1;
        for (int i = listed; segment.wide()[i] != DateCode.UNKNOWN; i += 2) {
            int match = BirthMatch.compare(birth, segment.wide()[i], segment.wide()[i + 1]);
            if (match >= 0 && (best < 0 || match < best)) best = match;
        }
        return best;
    }

    private Agreement nationality(Segment segment, short listed) {
        if (nationality == Nationalities.NONE || listed == Nationalities.NONE) return Agreement.NOT_GIVEN;
        if (!Nationalities.isTable(listed)) return listed == nationality ? Agreement.AGREES : Agreement.DIFFERS;
        for (int i = Nationalities.place(listed); segment.nationalities()[i] != Nationalities.NONE; i++)
            if (segment.nationalities()[i] == nationality) return Agreement.AGREES;
        return Agreement.DIFFERS;
    }

    private Agreement place(Segment segment, int row) {
        if (place.length == 0 || segment.placeOf().length == 0) return Agreement.NOT_GIVEN;
        int listed = segment.placeOf()[row];
        if (listed == 0) return Agreement.NOT_GIVEN;
        return PlaceWords.agree(place, segment.placeWords(), listed) ? Agreement.AGREES : Agreement.DIFFERS;
    }

    private Agreement sex(Sex listed) {
        if (listed == Sex.UNKNOWN || query.sex() == Sex.UNKNOWN) return Agreement.NOT_GIVEN;
        return listed == query.sex() ? Agreement.AGREES : Agreement.DIFFERS;
    }
}
