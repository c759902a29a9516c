package org.mpaka.core.alert;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.AgencyId;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.HitNotice;
import org.mpaka.api.alert.HitNotices;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.core.alert.AlertEvents.Look;
import org.mpaka.core.alert.AlertEvents.NoticeRead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The owners' inbox. Who is a user of the owning agency sees its notices, those of its silent alerts too. */
@Component
public final class NoticeService implements HitNotices {
    private final NoticeRegister register;
    private final AgencyRegister agencies;
    private final Caveats caveats;
    private final Journal journal;

    @Activate
    public NoticeService(
            @Reference NoticeRegister register,
            @Reference AgencyRegister agencies,
            @Reference Caveats caveats,
            @Reference Journal journal) {
        this.register = register;
        this.caveats = caveats;
        this.agencies = agencies;
        this.journal = journal;
    }

    /** The actor's agencies; a user of none needs the right to approve. */
    private Set<AgencyId> own(Actor actor) {
        var own = agencies.of(actor.user());
        if (own.isEmpty() && !actor.may(Right.ALERT_APPROVE))
            throw new AccessDeniedException(actor, Right.ALERT_APPROVE);
        return own;
    }

    @Override
    public Page<HitNotice> list(Actor actor, boolean unreadOnly, PageRequest page) {
        var own = own(actor);
        Function<NoticeRegister.Row, String> key = row -> NoticeRegister.key(row.atTime(), row.hit());
        var rows = SeenPages.of(
                page,
                part -> SeenPages.cut(rows(actor, own, unreadOnly, part), part, key),
                key,
                row -> caveats.maySee(actor, row.alertId()));
        if (!rows.items().isEmpty()) {
            var ids = rows.items().stream().map(row -> row.hit().toString()).toList();
            journal.append(actor, new Draft(AlertEvents.HITS_VIEWED, "notices", new Look(ids)));
        }
        return rows.map(NoticeRegister.Row::notice);
    }

    @Override
    public Inbox inbox(Actor actor) {
        var own = agencies.of(actor.user());
        boolean all = actor.may(Right.ALERT_APPROVE);
        if (own.isEmpty() && !all) return new Inbox(false, 0);
        long unread = rows(actor, own, true, PageRequest.first(Inbox.COUNTED)).stream()
                .limit(Inbox.COUNTED)
                .filter(row -> caveats.maySee(actor, row.alertId()))
                .count();
        return new Inbox(true, (int) unread);
    }

    private List<NoticeRegister.Row> rows(Actor actor, Set<AgencyId> own, boolean unreadOnly, PageRequest page) {
        boolean all = actor.may(Right.ALERT_APPROVE);
        return register.list(
                all ? Optional.empty() : Optional.of(own),
                !all || actor.may(Right.ALERT_READ_SILENT),
                unreadOnly,
                page);
    }

    @Override
    public HitNotice read(Actor actor, HitId hit) {
        var own = own(actor);
        var row = register.find(hit)
                .filter(one -> one.agency().filter(own::contains).isPresent()
                        || actor.may(Right.ALERT_APPROVE) && (!one.silent() || actor.may(Right.ALERT_READ_SILENT)))
                .filter(one -> caveats.maySee(actor, one.alertId()))
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "notice", hit));
        journal.append(actor, new Draft(AlertEvents.NOTICE_READ, hit.toString(), new NoticeRead(row.hit())));
        return register.find(hit).orElseThrow().notice();
    }
}
