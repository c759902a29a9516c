package org.mpaka.web.rest.core;

import static org.mpaka.web.rest.core.InventedPost.NOW;
import static org.mpaka.web.rest.core.InventedPost.OFFICER;
import static org.mpaka.web.rest.core.InventedPost.SUPERVISOR;
import static org.mpaka.web.rest.core.InventedTraveller.ALERT;
import static org.mpaka.web.rest.core.InventedTraveller.HIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.access.Role;
import org.mpaka.api.alert.Agency;
import org.mpaka.api.alert.AgencyId;
import org.mpaka.api.alert.AlertChange;
import org.mpaka.api.alert.AlertProposal;
import org.mpaka.api.alert.AlertTerms;
import org.mpaka.api.alert.Handling;
import org.mpaka.api.alert.HitNotice;
import org.mpaka.api.alert.HitNotices;
import org.mpaka.api.alert.KnownInnocent;
import org.mpaka.api.alert.LateRun;
import org.mpaka.api.alert.LateScreening;
import org.mpaka.api.alert.ListDifference;
import org.mpaka.api.alert.ListThreshold;
import org.mpaka.api.alert.NewAlert;

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
            Optional.of(new ListThreshold.Proposal(
                    Optional.of(85), SUPERVISOR.user(), "Too many alarms", "77c0ffee15d00d1e")));

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

    static final Agency AGENCY = new Agency(AgencyId.of("police"), "Police", Set.of(SUPERVISOR.user()));

    static final Handling HANDLING = new Handling(
            ALERT.action(), ALERT.owner(), Optional.of("Hold, do not question"), Optional.of("+257 22 000 000"));

    static final HitNotice NOTICE = new HitNotice(
            HIT.id(),
            ALERT.id(),
            ALERT.owner(),
            Optional.of(AGENCY.id()),
            HitNotice.Why.SAME,
            NOW,
            Optional.empty(),
            Optional.empty());

    static final HitNotices.Inbox INBOX = new HitNotices.Inbox(true, 3);

    static final AlertProposal PROPOSAL = new AlertProposal(
            ALERT,
            AlertProposal.Kind.CHANGE,
            ALERT.proposedBy().orElseThrow(),
            Optional.of(NOW),
            Optional.of("The plate was misread"),
            List.of(new ListDifference.FieldChange("silent", List.of("false"), List.of("true"))),
            "5f0c2b7a91e4d386");

    static final AlertChange CHANGE = new AlertChange(
            ALERT.id(),
            new NewAlert(
                    ALERT.subject(),
                    ALERT.category(),
                    ALERT.action(),
                    true,
                    ALERT.owner(),
                    ALERT.legalBasis(),
                    ALERT.reason(),
                    ALERT.validity(),
                    Optional.of(new AlertTerms(
                            Optional.of(LocalDate.of(2027, 1, 1)),
                            Optional.of(AGENCY.id()),
                            Set.of(Role.SUPERVISOR),
                            Set.of(),
                            Map.of("fr", "Retenir"),
                            Optional.empty()))),
            List.of(new ListDifference.FieldChange("silent", List.of("false"), List.of("true"))),
            OFFICER.user(),
            NOW,
            "The lane is not to know");

    private InventedHits() {}
}
