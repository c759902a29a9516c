package org.mpaka.testing.passport;

/** What can be wrong with a virtual passport. */
public enum Fault {
    /** A copy: the files are right, the keys in the chip are not those that were signed. */
    CLONED,
    /** A copy that leaves out of its list of files what would show it. */
    CLONED_HIDING,
    /** The portrait was exchanged after signing. */
    ALTERED_PORTRAIT,
    /** The data of the zone were changed after signing. */
    ALTERED_ZONE,
    /** A group lies in the chip that was not signed. */
    UNSIGNED_GROUP,
    /** Signed by somebody nobody knows. */
    UNKNOWN_SIGNER,
    /** Signed by a signer whose certificate has ended. */
    EXPIRED_SIGNER,
    /** Digests of SHA-1. */
    WEAK_DIGEST,
    /** Taken from the reader in the middle of the portrait. */
    TORN_OFF,
    /** Opens with another zone than the printed one. */
    WRONG_KEY,
    /** Opens with the printed zone, but holds another person's. */
    OTHER_PERSON,
    /** Answers each command late. */
    SLOW,
    /** Refuses basic access after too many failures. */
    BASIC_ACCESS_BLOCKED,
    /** Says that it knows PACE and fails at it; basic access works. */
    PACE_BROKEN
}
