package org.mpaka.api.alert;

/** What is to be done when it is found. */
public enum AlertAction {
    REFER,
    REFUSE_GROUND,
    DETAIN_AND_CALL,
    SEIZE_DOCUMENT,
    PROTECT,
    /** Tell the owner, let the traveller go on. */
    REPORT
}
