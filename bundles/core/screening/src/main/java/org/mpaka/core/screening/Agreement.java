package org.mpaka.core.screening;

/** Whether what both sides may give is the same. */
public enum Agreement {
    AGREES,
    DIFFERS,
    NOT_GIVEN
}
