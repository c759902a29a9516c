package org.mpaka.api.alert;

import java.util.Optional;
import org.mpaka.api.DateRange;
import org.mpaka.api.access.UserId;

/**
 * @param silent the lane is not told; only those with ALERT_READ_SILENT see its hits
 * @param owner the authority that answers for it
 * @param legalBasis the act or resolution
 * @param reason shown in the second line only
 * @param terms of an alert of the national list, where its owner set any
 */
public record Alert(
        AlertId id,
        AlertListId list,
        AlertSubject subject,
        AlertCategory category,
        AlertAction action,
        boolean silent,
        String owner,
        String legalBasis,
        String reason,
        DateRange validity,
        State state,
        Optional<UserId> proposedBy,
        Optional<UserId> approvedBy,
        Optional<AlertTerms> terms) {

    /** Without terms. */
    public Alert(
            AlertId id,
            AlertListId list,
            AlertSubject subject,
            AlertCategory category,
            AlertAction action,
            boolean silent,
            String owner,
            String legalBasis,
            String reason,
            DateRange validity,
            State state,
            Optional<UserId> proposedBy,
            Optional<UserId> approvedBy) {
        this(
                id,
                list,
                subject,
                category,
                action,
                silent,
                owner,
                legalBasis,
                reason,
                validity,
                state,
                proposedBy,
                approvedBy,
                Optional.empty());
    }

    /** Where an alert stands. */
    public enum State {
        PROPOSED,
        ACTIVE,
        WITHDRAWAL_PROPOSED,
        WITHDRAWN
    }

    @Override
    public String toString() {
        return "Alert " + id;
    }
}
