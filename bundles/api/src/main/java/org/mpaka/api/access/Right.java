package org.mpaka.api.access;

/** One thing that may be allowed or not. */
public enum Right {
    /** Open a shift, inspect travellers at a lane, decide. */
    INSPECT,
    /** Take referrals, decide in the second line. */
    SECOND_LINE,
    /** Confirm another officer's refusal; adjudicate a hit as the second person. */
    CONFIRM,
    /** Search travellers and read their files. */
    TRAVELLER_READ,
    /** Correct a recorded crossing. */
    TRAVELLER_CORRECT,
    /** Merge and unmerge persons. */
    TRAVELLER_MERGE,
    ALERT_READ,
    /** See silent alerts and their hits. */
    ALERT_READ_SILENT,
    /** Propose an alert, or its withdrawal. */
    ALERT_PROPOSE,
    /** Approve what another person proposed. */
    ALERT_APPROVE,
    ALERT_IMPORT,
    HIT_ADJUDICATE,
    /** Compare a file of people with the lists. */
    SCREEN_PEOPLE,
    /** See why a case has protection priority. */
    PROTECTION_READ,
    REPORT,
    USER_ADMINISTER,
    SYSTEM_ADMINISTER,
    EXCHANGE_ADMINISTER,
    /** Propose whose signature on documents is believed; withdraw it. */
    TRUST_PROPOSE,
    /** Approve what another person proposed to trust. */
    TRUST_APPROVE,
    /** Propose another value of the law. */
    LAW_PROPOSE,
    /** Approve what another person proposed to the law. */
    LAW_APPROVE,
    /** Take applications for permits; give those that the law gives for nothing. */
    PERMIT_APPLY,
    /** Grant, refuse, make longer and cancel permits. */
    PERMIT_GRANT,
    /** Read what others achieved in exercises; only nodes for training have any. */
    TRAINING_REVIEW,
    JOURNAL_READ
}
