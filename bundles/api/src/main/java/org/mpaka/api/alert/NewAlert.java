package org.mpaka.api.alert;

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
        DateRange validity) {

    @Override
    public String toString() {
        return "NewAlert " + category;
    }
}
