package org.mpaka.api.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.access.UserId;

/**
 * What waits for another person at an alert, whole, as it is approved or turned down.
 *
 * @param alert as it stands
 * @param at unknown for what was proposed with an earlier version of this software
 * @param reason of a change or withdrawal
 * @param differences of a change, field by field; empty otherwise
 * @param revision of all of this; an approval names it, so that nothing is approved that was not seen
 */
public record AlertProposal(
        Alert alert,
        Kind kind,
        UserId by,
        Optional<Instant> at,
        Optional<String> reason,
        List<ListDifference.FieldChange> differences,
        String revision) {
    public AlertProposal {
        differences = List.copyOf(differences);
    }

    /** What is proposed. */
    public enum Kind {
        NEW,
        CHANGE,
        WITHDRAWAL
    }

    @Override
    public String toString() {
        return "AlertProposal of " + alert.id();
    }
}
