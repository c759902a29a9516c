package org.mpaka.api.reporting;

/** By what crossings are counted. */
public enum Dimension {
    POST,
    DIRECTION,
    DAY,
    MONTH,
    NATIONALITY,
    RESIDENCE,
    SEX,
    AGE_BAND,
    PURPOSE,
    MODE,
    TRAVELLER_CLASS,
    OUTCOME
}
