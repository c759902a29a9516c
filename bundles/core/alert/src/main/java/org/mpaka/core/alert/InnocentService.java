package org.mpaka.core.alert;

import java.time.Clock;
import java.util.function.Function;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.KnownInnocent;
import org.mpaka.api.alert.KnownInnocents;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.core.alert.AlertEvents.InnocentRevoked;
import org.mpaka.core.alert.AlertEvents.Look;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows supervisors who is not stopped again, and lets them have it looked at anew. */
@Component
public final class InnocentService implements KnownInnocents {
    private final InnocentRegister register;
    private final Caveats caveats;
    private final Journal journal;
    private final Clock clock;

    @Activate
    public InnocentService(
            @Reference InnocentRegister register,
            @Reference Caveats caveats,
            @Reference Journal journal,
            @Reference Clock clock) {
        this.register = register;
        this.caveats = caveats;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Page<KnownInnocent> list(Actor actor, PageRequest page) {
        actor.require(Right.CONFIRM);
        boolean withSilent = actor.may(Right.ALERT_READ_SILENT);
        var now = clock.instant();
        Function<InnocentRegister.Row, String> key = row -> row.hit().toString();
        var shown = SeenPages.of(
                page,
                part -> SeenPages.cut(register.list(withSilent, now, part), part, key),
                key,
                row -> caveats.maySee(actor, row.alertId()));
        if (!shown.items().isEmpty()) {
            var ids = shown.items().stream().map(key).toList();
            journal.append(actor, new Draft(AlertEvents.HITS_VIEWED, "innocents", new Look(ids)));
        }
        return shown.map(InnocentService::told);
    }

    @Override
    public KnownInnocent revoke(Actor actor, HitId hit, String reason) {
        actor.require(Right.CONFIRM);
        var why = Required.reason(reason);
        var row = register.find(hit, clock.instant())
                .filter(found -> !found.silent() || actor.may(Right.ALERT_READ_SILENT))
                .filter(found -> caveats.maySee(actor, found.alertId()))
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "hit", hit));
        journal.append(actor, new Draft(AlertEvents.INNOCENT_REVOKED, hit.toString(), new InnocentRevoked(hit, why)));
        return told(row);
    }

    private static KnownInnocent told(InnocentRegister.Row row) {
        return new KnownInnocent(
                row.hit(), row.alertId(), row.listId(), row.judgedBy(), row.judgedAt(), row.reason(), row.untilAt());
    }
}
