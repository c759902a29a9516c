package org.mpaka.api.legislation;

/** Why a person is sent to the second line or to another service. */
public enum ReferralReason {
    ASYLUM,
    CHILD,
    TRAFFICKING,
    HEALTH,
    DOCUMENT,
    IDENTITY,
    ALERT,
    VISA,
    OVERSTAY,
    OTHER
}
