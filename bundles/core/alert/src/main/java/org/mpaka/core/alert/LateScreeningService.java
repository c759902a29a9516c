package org.mpaka.core.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.LateRun;
import org.mpaka.api.alert.LateScreening;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.core.alert.PassageRegister.Scope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows how far late screening is. */
@Component
public final class LateScreeningService implements LateScreening {
    private static final int MOST = 500;

    private final PassageRegister passages;
    private final LateRunRegister runs;
    private final LatePolicy policy;
    private final Caveats caveats;
    private final Clock clock;
    private final NodeId node;

    @Activate
    public LateScreeningService(
            @Reference PassageRegister passages,
            @Reference LateRunRegister runs,
            @Reference LatePolicy policy,
            @Reference Caveats caveats,
            @Reference Clock clock,
            @Reference ThisNode here) {
        this.passages = passages;
        this.runs = runs;
        this.policy = policy;
        this.caveats = caveats;
        this.clock = clock;
        node = here.identity().node();
    }

    private static void mayLook(Actor actor) {
        if (Stream.of(Right.ALERT_READ, Right.ALERT_IMPORT, Right.HIT_ADJUDICATE)
                .noneMatch(actor::may)) throw new AccessDeniedException(actor, Right.ALERT_READ);
    }

    @Override
    public Status status(Actor actor) {
        mayLook(actor);
        return new Status(
                runs.countWaiting(node, actor.may(Right.ALERT_READ_SILENT)),
                passages.count(
                        new Scope(node, clock.instant().minus(Duration.ofDays(policy.daysBack())), true),
                        PassageRegister.BEFORE_ALL),
                policy.daysBack());
    }

    @Override
    public List<LateRun> runs(Actor actor, int limit) {
        mayLook(actor);
        if (limit < 1 || limit > MOST) throw new MpakaException(ErrorCode.INVALID_PAGE, limit);
        boolean withSilent = actor.may(Right.ALERT_READ_SILENT);
        return runs.latest(node, withSilent, limit).stream()
                .filter(row ->
                        row.alertId().map(alert -> caveats.maySee(actor, alert)).orElse(true))
                .map(row -> told(row, withSilent))
                .toList();
    }

    private static LateRun told(LateRunRegister.Row row, boolean withSilent) {
        var state = row.endedAt().isPresent()
                ? LateRun.State.DONE
                : row.afterKey().isPresent() ? LateRun.State.RUNNING : LateRun.State.WAITING;
        return new LateRun(
                row.id(),
                row.cause(),
                row.listId(),
                row.alertId(),
                row.sinceAt(),
                state,
                row.screened().orElse(0L),
                row.total().orElse(0L),
                row.hits().orElse(0) + (withSilent ? row.silentHits().orElse(0) : 0),
                row.endedAt());
    }

    @Override
    public Optional<Instant> madeGood(Actor actor, InspectionId inspection) {
        mayLook(actor);
        return passages.madeGood(inspection.value());
    }

    @Override
    public Optional<Instant> madeGood(Actor actor, CrossingId crossing) {
        mayLook(actor);
        return passages.madeGood(crossing.value());
    }
}
