package org.mpaka.api.device;

import org.mpaka.api.Sentence;

/** What became of the wish to open. @param advice what a person can do now */
public record GateOutcome(Result result, Sentence advice) {
    /** Whether it opened. */
    public enum Result {
        /** Its contact says so. */
        OPENED,
        /** It took the command, and has no contact that could say more. */
        TOLD,
        /** Nobody answered, or its contact says that it stayed closed. */
        NOT_OPENED
    }
}
