package org.mpaka.core.alert;

/** Hears how far an import is; may end it by throwing. */
@FunctionalInterface
interface ImportProgress {
    /** For who waits for the end anyway. */
    ImportProgress UNWATCHED = (done, total) -> {};

    /** @param total not below {@code done} */
    void at(long done, long total);
}
