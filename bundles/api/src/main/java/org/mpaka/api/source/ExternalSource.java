package org.mpaka.api.source;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Asks one database of somebody else, online or in an offline copy. Each registered service becomes a check of its own in
 * every inspection; hits in it become hits like others.
 *
 * <p>{@link #ask} is called on threads of the source's own, up to four at a time, and may block for its
 * {@link SourceInfo#timeout}: after that the thread is interrupted and the answer is <em>not done</em>, whatever comes
 * later. Return then; a source that does not is not asked again until it has. After three failures in a row the source
 * rests for half a minute, so that a dead link costs each traveller nothing. A thrown exception is <em>not done</em> too.
 * What cannot be understood, contradicts itself or comes from a stranger must be {@link SourceAnswer.NotDone}, never
 * {@link SourceAnswer.NotFound}: silence is no answer.
 *
 * <p>A question holds what is asked for and a reference, and never the officer, the lane or the post. It must reach no log.
 */
@ConsumerType
public interface ExternalSource {
    /** What it is; the same object for as long as it is registered. */
    SourceInfo info();

    /** Never throws for what the other side did. */
    SourceAnswer ask(SourceQuestion question);
}
