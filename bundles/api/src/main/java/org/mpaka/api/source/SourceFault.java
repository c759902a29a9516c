package org.mpaka.api.source;

import org.mpaka.api.Sentence;

/**
 * A source that was set up and cannot be asked: no inspection has a row of it.
 *
 * @param settings the file with its settings, or the source's identifier
 * @param what is wrong, and what it should be
 */
public record SourceFault(String settings, Sentence what) {}
