package org.mpaka.api.journal;

/**
 * An act about to become an entry.
 *
 * @param kind what happened
 * @param subject identifier of what it happened to; no personal data
 * @param payload a record, written as JSON; the applier gets the same JSON back
 */
public record Draft(EntryKind kind, String subject, Object payload) {
    @Override
    public String toString() {
        return kind + " " + subject;
    }
}
