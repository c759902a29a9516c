package org.mpaka.api;

/** What a check answers. The four are never collapsed into one. */
public enum CheckAnswer {
    /** Looked at and good. */
    PASSED,
    /** Looked at and bad, or waiting for a person to compare. */
    FAILED,
    /** The document or the post cannot be checked in this way. */
    NOT_POSSIBLE,
    /** Should have been checked and was not: late, broken, unreachable. To be made good. */
    NOT_DONE
}
