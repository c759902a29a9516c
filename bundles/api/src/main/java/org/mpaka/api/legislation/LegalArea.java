package org.mpaka.api.legislation;

/** What a rule speaks of, in order of precedence: the first area that decides leads the ruling. */
public enum LegalArea {
    PROTECTION,
    POINT_OF_ENTRY,
    DOCUMENT,
    VISA,
    HEALTH,
    FEE
}
