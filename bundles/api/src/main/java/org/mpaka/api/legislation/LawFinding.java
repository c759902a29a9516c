package org.mpaka.api.legislation;

import org.mpaka.api.Sentence;

/**
 * What the linter of the law found: no reason not to load the law, but its country's build fails on it.
 *
 * @param line from 1; 0 when it concerns the whole file
 * @param row identifier of the row; empty when it concerns none
 */
public record LawFinding(String file, int line, String row, Sentence what) {}
