package org.mpaka.core.screening.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mpaka.core.screening.Agreement;
import org.mpaka.core.screening.BirthMatch;
import org.mpaka.core.screening.NameMatch;
import org.mpaka.core.screening.PersonHit;
import org.mpaka.core.screening.TokenPair;
import org.mpaka.core.screening.Way;
import org.mpaka.core.screening.name.Alignment;
import org.mpaka.core.screening.name.AskedName;
import org.mpaka.core.screening.name.Likeness;
import org.mpaka.core.screening.name.NameScore;

/** A row with the alignment and the comparisons that made its score; used again for other rows. */
final class FoundRow {
    final Alignment alignment = new Alignment();
    private @Nullable Segment segment;
    private int row;
    private int birth;
    private Agreement nationality = Agreement.NOT_GIVEN;
    private Agreement place = Agreement.NOT_GIVEN;
    private Agreement sex = Agreement.NOT_GIVEN;
    double score;

    void set(
            Segment in,
            int at,
            int birthMatch,
            Agreement nationalities,
            Agreement places,
            Agreement sexes,
            double scored) {
        segment = in;
        row = at;
        birth = birthMatch;
        nationality = nationalities;
        place = places;
        sex = sexes;
        score = scored;
    }

    /** Lets the segment go. */
    void clear() {
        segment = null;
        score = 0;
    }

    boolean isFilled() {
        return segment != null;
    }

    int entry() {
        return segment == null ? -1 : segment.rows().entry(row);
    }

    PersonHit hit(AskedName asked) {
        if (segment == null) throw new IllegalStateException("no row");
        return new PersonHit(
                segment.rows().entry(row),
                score,
                nameMatch(asked, segment),
                BirthMatch.of(birth),
                nationality,
                sex,
                place);
    }

    private NameMatch nameMatch(AskedName asked, Segment in) {
        var pairs = new TokenPair[alignment.pairs()];
        boolean rare = false;
        int first = in.rows().start(row);
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = pair(i, asked, in, first);
            rare |= NameScore.isRare(
                    asked.words(), alignment.asked(i), in.words(), in.rows().words()[first + alignment.listed(i)]);
        }
        List<String> askedOnly = List.of();
        for (int i = 0; i < asked.count(); i++)
            if (alignment.isAskedLeft(i) && asked.words().isFindable(i)) askedOnly = with(askedOnly, asked.text(i));
        List<String> listedOnly = List.of();
        for (int i = 0; i < in.rows().count(row); i++) {
            int word = in.rows().words()[first + i];
            if (alignment.isListedLeft(i) && in.words().isFindable(word))
                listedOnly = with(listedOnly, in.words().text(word));
        }
        var trust = RowFacts.trust(in.rows().facts(row));
        return new NameMatch(List.of(pairs), askedOnly, listedOnly, alignment.isReordered(), rare, trust);
    }

    private TokenPair pair(int i, AskedName asked, Segment in, int first) {
        int likeness = alignment.likeness(i);
        var way = Likeness.way(likeness);
        boolean single = alignment.askedWords(i) == 1 && alignment.listedWords(i) == 1;
        // most words of most hits are the same as asked for
        if (single && way == Way.SAME) return asked.samePair(alignment.asked(i));
        var listed = in.rows().words();
        int at = first + alignment.listed(i);
        return new TokenPair(
                alignment.askedWords(i) == 1
                        ? asked.text(alignment.asked(i))
                        : asked.text(alignment.asked(i)) + ' ' + asked.text(alignment.asked(i) + 1),
                alignment.listedWords(i) == 1
                        ? in.words().text(listed[at])
                        : in.words().text(listed[at]) + ' ' + in.words().text(listed[at + 1]),
                way,
                Likeness.thousandths(likeness) / 1000.0,
                Likeness.edits(likeness));
    }

    /** Lists of one or two words, nearly always; the list is its own copy then. */
    private static List<String> with(List<String> some, String more) {
        if (some.isEmpty()) return List.of(more);
        if (some.size() == 1) return List.of(some.get(0), more);
        var all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }
}
