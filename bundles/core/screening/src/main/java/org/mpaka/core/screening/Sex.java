package org.mpaka.core.screening;

/** Sex as documents give it. */
public enum Sex {
    UNKNOWN,
    FEMALE,
    MALE
}
