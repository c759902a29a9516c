package org.mpaka.api.device;

import org.mpaka.api.Sentence;

/** What became of a page. @param advice what a person can do now */
public record PrintOutcome(Result result, Sentence advice) {
    /** Whether paper came out. */
    public enum Result {
        /** The printer says so. */
        PRINTED,
        /** Certainly not, and it will not: it may be sent again. */
        NOT_PRINTED,
        /** Nobody knows: look at the paper before it is sent again. */
        UNCERTAIN
    }
}
