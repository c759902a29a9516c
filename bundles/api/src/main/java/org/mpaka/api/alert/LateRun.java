package org.mpaka.api.alert;

import java.time.Instant;
import java.util.Optional;

/**
 * Those who passed already are compared with what is listed since.
 *
 * @param cause why
 * @param list to which what is new belongs
 * @param alert when it is one alert
 * @param since when it was listed
 * @param screened of those who passed at this node
 * @param total of the same; more may come while it runs
 * @param hits that were raised; silent ones count only for those who may see them
 * @param endedAt once all are compared
 */
public record LateRun(
        String id,
        Cause cause,
        AlertListId list,
        Optional<AlertId> alert,
        Instant since,
        State state,
        long screened,
        long total,
        int hits,
        Optional<Instant> endedAt) {

    /** What is new. */
    public enum Cause {
        /** One alert was approved or changed. */
        ALERT,
        /** A version of a list came into force. */
        LIST,
        /** Numbers of stolen documents were taken over on this node. */
        STOLEN_DOCUMENTS
    }

    /** How it stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE
    }
}
