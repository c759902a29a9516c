package org.mpaka.core.alert.numbers;

/** Why a document is looked for; where a list has one number for two reasons, the first of these counts. */
public enum Reported {
    STOLEN,
    LOST,
    REVOKED
}
