package org.mpaka.core.screening;

/** How far a list's owner trusts a name. */
public enum Trust {
    MAIN,
    GOOD_ALIAS,
    WEAK_ALIAS
}
