package org.mpaka.core.screening.index;

import org.mpaka.core.screening.Agreement;
import org.mpaka.core.screening.name.Alignment;

/** A row with the alignment and the comparisons that made its score; used again for other rows. */
final class FoundRow {
    private static final int NONE = -1;

    final Alignment alignment = new Alignment();
    private int segment = NONE;
    private int row;
    private int entry = NONE;
    private int birth;
    private Agreement nationality = Agreement.NOT_GIVEN;
    private Agreement place = Agreement.NOT_GIVEN;
    private Agreement sex = Agreement.NOT_GIVEN;
    double score;
    /** See {@link Rank}. */
    double rank;

    /** @param in the place of the segment among those searched */
    void set(int in, int at, int entryNumber, int birthMatch, double scored, double ranked) {
        segment = in;
        row = at;
        entry = entryNumber;
        birth = birthMatch;
        score = scored;
        rank = ranked;
    }

    void agree(Agreement nationalities, Agreement places, Agreement sexes) {
        nationality = nationalities;
        place = places;
        sex = sexes;
    }

    void clear() {
        segment = NONE;
        entry = NONE;
        score = 0;
        rank = 0;
    }

    boolean isFilled() {
        return segment != NONE;
    }

    int entry() {
        return entry;
    }

    int segment() {
        return segment;
    }

    int row() {
        return row;
    }

    int birth() {
        return birth;
    }

    Agreement nationality() {
        return nationality;
    }

    Agreement place() {
        return place;
    }

    Agreement sex() {
        return sex;
    }
}
