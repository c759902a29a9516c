package org.mpaka.api.document;

/**
 * A check digit of a machine-readable zone.
 *
 * @param field what it guards: {@code number}, {@code birth}, {@code expiry}, {@code optional}, {@code composite}
 * @param line from 0
 * @param position from 0 within the line
 * @param found the character read
 * @param expected the digit computed (Doc 9303-3 section 4.9, weights 7 3 1)
 */
public record CheckDigit(String field, int line, int position, char found, char expected, boolean right) {}
