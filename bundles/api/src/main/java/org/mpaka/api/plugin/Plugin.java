package org.mpaka.api.plugin;

import java.time.Instant;
import org.mpaka.api.Sentence;

/**
 * A bundle of law, formats, drivers or routes, and how it is.
 *
 * @param name the bundle's symbolic name
 * @param version of the bundle
 * @param since when it was installed or last replaced
 * @param advice what is the matter with it and what a person can do
 */
public record Plugin(String name, String version, State state, Instant since, Sentence advice) {

    /** How a plug-in is. */
    public enum State {
        RUNNING,
        /** It is there, and part of it does not work: it threw, hung or lacks something. */
        FAULTY,
        STOPPED
    }
}
