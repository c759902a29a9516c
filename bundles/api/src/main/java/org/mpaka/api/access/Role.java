package org.mpaka.api.access;

import java.util.Set;

/** A set of rights with the name of a job. */
public enum Role {
    OFFICER(Right.INSPECT, Right.TRAVELLER_READ, Right.HIT_ADJUDICATE, Right.PERMIT_APPLY),
    SUPERVISOR(
            Right.INSPECT,
            Right.SECOND_LINE,
            Right.CONFIRM,
            Right.TRAVELLER_READ,
            Right.TRAVELLER_CORRECT,
            Right.TRAVELLER_MERGE,
            Right.ALERT_READ,
            Right.ALERT_READ_SILENT,
            Right.ALERT_PROPOSE,
            Right.ALERT_APPROVE,
            Right.ALERT_IMPORT,
            Right.HIT_ADJUDICATE,
            Right.SCREEN_PEOPLE,
            Right.TRUST_APPROVE,
            Right.PERMIT_APPLY,
            Right.PERMIT_GRANT,
            Right.TRAINING_REVIEW,
            Right.REPORT),
    PROTECTION_OFFICER(Right.SECOND_LINE, Right.PROTECTION_READ, Right.TRAVELLER_READ),
    ANALYST(Right.REPORT),
    ADMINISTRATOR(
            Right.USER_ADMINISTER,
            Right.SYSTEM_ADMINISTER,
            Right.EXCHANGE_ADMINISTER,
            Right.ALERT_IMPORT,
            Right.TRUST_PROPOSE,
            Right.TRUST_APPROVE,
            Right.LAW_APPROVE),
    AUDITOR(Right.JOURNAL_READ, Right.REPORT),
    /** Keeps the values of the law; a second one, or an administrator, approves. */
    LAWYER(Right.LAW_PROPOSE, Right.LAW_APPROVE, Right.REPORT),
    /** A node or partner, known by its certificate. */
    MACHINE();

    private final Set<Right> rights;

    Role(Right... rights) {
        this.rights = Set.of(rights);
    }

    public Set<Right> rights() {
        return rights;
    }
}
