package org.mpaka.core.screening.index;

import org.mpaka.core.screening.name.WordMap;
import org.mpaka.core.screening.name.Words;

/**
 * An unchangeable part of the index. A row is one name of one entry with one birth; rows without a single year of birth
 * come first, the others follow by year, so that a query with a year looks at two ranges of rows.
 *
 * @param words the dictionary, in alphabetical order
 * @param postingStart where the rows of each word begin in {@code postings}; particles have none
 * @param rows names, births and nationalities
 * @param wide pairs of first and last day of births that are ranges or several
 * @param placeOf for each row where its places of birth begin in {@code placeWords}, 0 for none; empty when no row has any
 * @param yearStart the first row of each year from {@link #FIRST_YEAR} on
 */
record Segment(
        Words words,
        WordMap places,
        KeyIndex keys,
        int[] postingStart,
        int[] postings,
        Rows rows,
        int[] wide,
        short[] nationalities,
        int[] yearStart,
        int[] placeOf,
        int[] placeWords) {
    static final int FIRST_YEAR = 1850;
    static final int LAST_YEAR = 2100;

    /** The first row born in this year or later. */
    int rowOfYear(int year) {
        return yearStart[Math.max(0, Math.min(year - FIRST_YEAR, yearStart.length - 1))];
    }

    /** Rows before this one have no single year. */
    int firstDated() {
        return yearStart[0];
    }

    /** Bytes of all arrays. */
    long bytes() {
        return words.bytes()
                + places.bytes()
                + rows.bytes()
                + 4L * (keys.start().length + keys.words().length + postingStart.length + postings.length)
                + 4L * (wide.length + yearStart.length + placeOf.length + placeWords.length)
                + 2L * nationalities.length;
    }
}
