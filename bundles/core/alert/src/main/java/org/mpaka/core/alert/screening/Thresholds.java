package org.mpaka.core.alert.screening;

import org.mpaka.api.alert.AlertListId;

/** From which score on candidates of a list are shown. */
@FunctionalInterface
public interface Thresholds {
    /** What accuracy was measured with. */
    int USUAL_PERCENT = 80;

    Thresholds SHIPPED = list -> USUAL_PERCENT;

    int percent(AlertListId list);

    /** The lowest of all: the engine looks no further down. */
    default int leastPercent() {
        return USUAL_PERCENT;
    }
}
