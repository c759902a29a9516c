package org.mpaka.testing.scanner;

/** What can be wrong with a scanner. */
public enum Trick {
    NONE,
    /** No finger comes before the time is over. */
    NO_FINGER,
    /** Only a corner of a finger. */
    CORNER,
    /** The head says that nothing is signed. */
    UNSIGNED,
    /** The content was changed after it was signed. */
    FORGED,
    /** Signed by a certificate of somebody else. */
    STRANGER,
    /** An answer to an earlier question. */
    REPLAYED,
    /** Another device signed, of the same maker. */
    OTHER_DEVICE,
    /** Another finger than the one asked for. */
    OTHER_FINGER,
    /** The record is cut off. */
    CUT_OFF,
    /** What stands where the image should is none. */
    NO_IMAGE,
    /** No JSON. */
    GARBAGE,
    /** Endless. */
    TOO_LARGE
}
