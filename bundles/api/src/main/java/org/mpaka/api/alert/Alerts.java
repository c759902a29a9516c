package org.mpaka.api.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps the alerts. Looks and changes are journaled. */
@ProviderType
public interface Alerts {
    /** Needs ALERT_READ or INSPECT (for ages only). */
    List<AlertList> lists(Actor actor);

    /** Needs ALERT_READ; silent ones only with ALERT_READ_SILENT. */
    Page<Alert> find(Actor actor, AlertQuery query, PageRequest page);

    Alert get(Actor actor, AlertId alert);

    /** Needs ALERT_PROPOSE; it is not in force until another person approves. */
    Alert propose(Actor actor, NewAlert alert, Optional<String> idempotencyKey);

    /** What waits for another person at an alert. Needs ALERT_READ; the look is journaled. */
    Optional<AlertProposal> proposal(Actor actor, AlertId alert);

    /**
     * Approves an alert, its change or its withdrawal. Needs ALERT_APPROVE.
     *
     * @param seen revision of the proposal that the person saw
     * @throws MpakaException {@code SECOND_PERSON_REQUIRED}, {@code CHANGED_MEANWHILE} when something else waits by now,
     *     {@code WRONG_STATE} when nothing does
     */
    Alert approve(Actor actor, AlertId alert, String seen);

    /** Needs ALERT_PROPOSE; needs approval too. */
    Alert proposeWithdrawal(Actor actor, AlertId alert, String reason);

    /**
     * Proposes to change an alert of the national list that is in force; it stays as it is until another person approves.
     * Needs ALERT_PROPOSE.
     *
     * @param wanted all of the alert as it is to be
     * @throws MpakaException {@code WRONG_STATE} while something else is proposed for it
     */
    Alert proposeChange(Actor actor, AlertId alert, NewAlert wanted, String reason);

    /** Changes that wait for another person, the oldest first. Needs ALERT_READ; the look is journaled. */
    List<AlertChange> changes(Actor actor);

    /**
     * Alerts of the national list whose review date or last day is not after a day, the soonest first, the first five
     * hundred; what has ended is left out. Needs ALERT_READ; the look is journaled.
     */
    default List<Alert> due(Actor actor, LocalDate until) {
        return due(actor, until, PageRequest.first(PageRequest.MAXIMUM)).items();
    }

    /** The same page by page. Lists of others have no review dates: their owner reviews, with his next file. */
    Page<Alert> due(Actor actor, LocalDate until, PageRequest page);

    /** Turns down what was proposed. Needs ALERT_APPROVE. @param seen as of {@link #approve} */
    Alert reject(Actor actor, AlertId alert, String seen, String reason);
}
