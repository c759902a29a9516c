package org.mpaka.api.document;

import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;

/**
 * One thing looked at in a document.
 *
 * @param field what it concerns: a field's name, or {@code document}
 * @param answer never NOT_DONE for a format that does not have the feature: that is NOT_POSSIBLE
 */
public record DocumentFinding(String field, CheckAnswer answer, Sentence sentence) {}
