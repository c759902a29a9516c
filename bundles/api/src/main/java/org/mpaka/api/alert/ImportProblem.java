package org.mpaka.api.alert;

import org.mpaka.api.Sentence;

/** @param line from 1, 0 where it is not known @param reference the entry's own reference, as far as known @param repaired taken over all the same */
public record ImportProblem(long line, String reference, Sentence what, boolean repaired) {}
