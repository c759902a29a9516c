package org.mpaka.api.alert;

import java.util.Optional;
import org.mpaka.api.DateRange;

/** An alert to be proposed on the national list. */
public record NewAlert(
        AlertSubject subject,
        AlertCategory category,
        AlertAction action,
        boolean silent,
        String owner,
        String legalBasis,
        String reason,
        DateRange validity,
        Optional<AlertTerms> terms) {

    /** Without terms. */
    public NewAlert(
            AlertSubject subject,
            AlertCategory category,
            AlertAction action,
            boolean silent,
            String owner,
            String legalBasis,
            String reason,
            DateRange validity) {
        this(subject, category, action, silent, owner, legalBasis, reason, validity, Optional.empty());
    }

    @Override
    public String toString() {
        return "NewAlert " + category;
    }
}
