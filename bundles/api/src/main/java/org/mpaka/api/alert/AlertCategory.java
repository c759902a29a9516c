package org.mpaka.api.alert;

/** Why the state looks for it. */
public enum AlertCategory {
    SANCTIONS,
    WANTED,
    MISSING_PERSON,
    CHILD_AT_RISK,
    ENTRY_BAN,
    STOLEN_DOCUMENT,
    LOST_DOCUMENT,
    REVOKED_DOCUMENT,
    STOLEN_VEHICLE,
    OBSERVATION,
    HEALTH,
    OTHER
}
