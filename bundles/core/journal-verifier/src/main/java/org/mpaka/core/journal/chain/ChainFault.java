package org.mpaka.core.journal.chain;

import java.util.Locale;

/** What can be wrong with an entry; the sentence is {@code journal.fault-…}. */
public enum ChainFault {
    /** One or more sequences are missing before it. */
    GAP,
    /** It belongs to another node. */
    NODE,
    /** It does not follow from the entry before it. */
    PREVIOUS,
    /** Its fields were changed after it was written. */
    HASH,
    /** Its payload was changed after it was written. */
    PAYLOAD,
    /** Its subject could be read as several fields. */
    SUBJECT,
    /** Its time is before that of the entry before it. */
    TIME,
    /** A checkpoint's root is not that of the entries it covers. */
    ROOT,
    /** A checkpoint covers other entries than those since the one before it. */
    COVERAGE,
    /** A checkpoint's signature is not that of its key. */
    SIGNATURE,
    /** A checkpoint's key was never published, or is not the expected one. */
    KEY,
    /** A payload is missing and no certificate of deletion names it. */
    REMOVED,
    /** A payload of the journal's own cannot be read. */
    UNREADABLE,
    /** Entries at the end are missing. */
    END,
    /** Another entry has its place already. */
    FORK,
    /** It is whole, and the registers refused it. */
    REGISTER;

    public String sentenceCode() {
        return "journal.fault-" + name().toLowerCase(Locale.ROOT);
    }
}
