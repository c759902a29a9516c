package org.mpaka.api.legislation;

import java.util.Optional;
import org.mpaka.api.CountryCode;

/**
 * One row of the law with the place where it is written.
 *
 * @param law whose book it is in: the country's, or its region's
 * @param file of the book, or {@code change} and its identifier where the authority changed it
 * @param line in the file, from 1; 0 when a screen wrote it
 * @param note for readers of the law
 * @param reference read by people only: no rule looks at its table
 * @param threshold what the row's number is compared with: {@code age}, {@code expiry}; cases stand on both sides of it
 * @param gap why no row was in force between the one before and this one, where that is meant
 * @param change the authority's change that brought it; empty when it came with the country's bundle
 */
public record LawRow(
        LegalValue value,
        CountryCode law,
        String file,
        int line,
        Optional<String> note,
        boolean reference,
        Optional<String> threshold,
        Optional<String> gap,
        Optional<LawChangeId> change) {}
