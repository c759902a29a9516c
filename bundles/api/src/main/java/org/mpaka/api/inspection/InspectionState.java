package org.mpaka.api.inspection;

/** Where an inspection stands. */
public enum InspectionState {
    /** At the lane, not decided. */
    OPEN,
    /** In the queue of the second line. */
    REFERRED,
    /** Taken by an officer of the second line. */
    IN_SECOND_LINE,
    /** Refused by one officer, waiting for the second. */
    REFUSAL_TO_CONFIRM,
    /** Decided; the traveller is still at the lane, so it can be undone. */
    DECIDED,
    /** The traveller has left; only a correction entry changes the record now. */
    CLOSED,
    /** Given up without a decision (the traveller turned back, the document was another's). */
    ABANDONED
}
