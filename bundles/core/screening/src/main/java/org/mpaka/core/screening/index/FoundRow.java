package org.mpaka.core.screening.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mpaka.core.screening.Agreement;
import org.mpaka.core.screening.BirthMatch;
import org.mpaka.core.screening.NameMatch;
import org.mpaka.core.screening.PersonHit;
import org.mpaka.core.screening.TokenPair;
import org.mpaka.core.screening.name.Alignment;
import org.mpaka.core.screening.name.AskedName;
import org.mpaka.core.screening.name.Likeness;
import org.mpaka.core.screening.name.NameScore;
import org.mpaka.core.screening.name.Words;

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
        var pairs = new ArrayList<TokenPair>(alignment.pairs());
        boolean rare = false;
        int first = in.rows().start(row);
        for (int i = 0; i < alignment.pairs(); i++) {
            int likeness = alignment.likeness(i);
            pairs.add(new TokenPair(
                    text(asked.words(), null, alignment.asked(i), alignment.askedWords(i)),
                    text(in.words(), in.rows().words(), first + alignment.listed(i), alignment.listedWords(i)),
                    Likeness.way(likeness),
                    Likeness.thousandths(likeness) / 1000.0,
                    Likeness.edits(likeness)));
            rare |= NameScore.isRare(
                    asked.words(), alignment.asked(i), in.words(), in.rows().words()[first + alignment.listed(i)]);
        }
        var askedOnly = new ArrayList<String>();
        for (int i = 0; i < asked.count(); i++)
            if (alignment.isAskedLeft(i) && asked.words().isFindable(i))
                askedOnly.add(asked.words().text(i));
        var listedOnly = new ArrayList<String>();
        for (int i = 0; i < in.rows().count(row); i++)
            if (alignment.isListedLeft(i) && in.words().isFindable(in.rows().words()[first + i]))
                listedOnly.add(in.words().text(in.rows().words()[first + i]));
        var trust = RowFacts.trust(in.rows().facts(row));
        return new NameMatch(pairs, askedOnly, listedOnly, alignment.isReordered(), rare, trust);
    }

    private static String text(Words words, int @Nullable [] numbers, int at, int count) {
        var parts = new ArrayList<String>(count);
        for (int i = at; i < at + count; i++) parts.add(words.text(numbers == null ? i : numbers[i]));
        return String.join(" ", List.copyOf(parts));
    }
}
