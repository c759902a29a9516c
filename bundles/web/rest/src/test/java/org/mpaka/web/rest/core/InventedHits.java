package org.mpaka.web.rest.core;

import static org.mpaka.web.rest.core.InventedPost.NOW;
import static org.mpaka.web.rest.core.InventedPost.OFFICER;
import static org.mpaka.web.rest.core.InventedPost.SUPERVISOR;
import static org.mpaka.web.rest.core.InventedTraveller.ALERT;
import static org.mpaka.web.rest.core.InventedTraveller.HIT;

import java.util.Optional;
import org.mpaka.api.alert.KnownInnocent;
import org.mpaka.api.alert.LateRun;
import org.mpaka.api.alert.LateScreening;
import org.mpaka.api.alert.ListThreshold;

/** What becomes of an invented hit. */
final class InventedHits {
    static final KnownInnocent INNOCENT = new KnownInnocent(
            HIT.id(),
            ALERT.id(),
            ALERT.list(),
            OFFICER.user(),
            NOW,
            "Another father's name",
            NOW.plusSeconds(365L * 86_400));

    static final ListThreshold THRESHOLD = new ListThreshold(
            ALERT.list(),
            80,
            80,
            Optional.of(new ListThreshold.Proposal(Optional.of(85), SUPERVISOR.user(), "Too many alarms")));

    static final LateScreening.Status LATE_STATUS = new LateScreening.Status(1, 3, 90);

    static final LateRun LATE_RUN = new LateRun(
            "bdi-kob-1/4711",
            LateRun.Cause.ALERT,
            ALERT.list(),
            Optional.of(ALERT.id()),
            NOW.minusSeconds(60),
            LateRun.State.RUNNING,
            5000,
            12_000,
            1,
            Optional.empty());

    private InventedHits() {}
}
