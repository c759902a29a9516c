package org.mpaka.api;

/** Sex as the machine-readable zone gives it (Doc 9303-4: {@code F}, {@code M}, {@code <} or {@code X}). */
public enum Sex {
    FEMALE,
    MALE,
    UNSPECIFIED
}
