package org.mpaka.core.alert;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.AgencyId;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertNews;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.alert.AlertEvents.AlertChanged;
import org.mpaka.core.alert.AlertEvents.HitChanged;
import org.mpaka.core.alert.AlertEvents.LateScreened;
import org.mpaka.core.json.Payloads;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what is recorded about alerts to those who may hear of it. */
@Component(service = {AlertNews.class, EntryApplier.class})
public final class NewsDesk implements AlertNews, EntryApplier {
    private static final Set<EntryKind> ALERTS = Set.of(
            AlertEvents.PROPOSED,
            AlertEvents.APPROVED,
            AlertEvents.REJECTED,
            AlertEvents.WITHDRAWAL_PROPOSED,
            AlertEvents.WITHDRAWAL_REJECTED,
            AlertEvents.WITHDRAWN,
            AlertEvents.CHANGE_PROPOSED,
            AlertEvents.CHANGE_REJECTED,
            AlertEvents.EXPIRED);
    private static final Set<EntryKind> HITS = Set.of(
            AlertEvents.HIT_RAISED,
            AlertEvents.HIT_ADJUDICATED,
            AlertEvents.HIT_HANDED_OVER,
            AlertEvents.HIT_TAKEN_OVER);
    private static final Set<EntryKind> NOTICES = Set.of(AlertEvents.HIT_NOTIFIED, AlertEvents.NOTICE_READ);
    /** After which there is something to compare those who passed with; so it is after an approval. */
    private static final Set<EntryKind> LATE = Set.of(
            AlertEvents.LATE_SCREENED,
            AlertEvents.LIST_IMPORTED,
            AlertEvents.LIST_ROLLED_BACK,
            AlertEvents.DOCUMENTS_TAKEN);

    private static final Predicate<Actor> SILENT = actor -> actor.may(Right.ALERT_READ_SILENT);

    private final Payloads payloads;
    private final AlertRegister alerts;
    private final NoticeRegister notices;
    private final LateRunRegister runs;
    private final AgencyRegister agencies;
    private final Caveats caveats;
    private final List<Consumer<News>> listeners = new CopyOnWriteArrayList<>();

    @Activate
    public NewsDesk(
            @Reference Payloads payloads,
            @Reference AlertRegister alerts,
            @Reference NoticeRegister notices,
            @Reference LateRunRegister runs,
            @Reference AgencyRegister agencies,
            @Reference Caveats caveats) {
        this.payloads = payloads;
        this.alerts = alerts;
        this.notices = notices;
        this.runs = runs;
        this.agencies = agencies;
        this.caveats = caveats;
    }

    @Override
    public AutoCloseable listen(Consumer<News> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Set<EntryKind> kinds() {
        return Stream.of(ALERTS, HITS, NOTICES, LATE).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    /** Nothing to write: only the act, once it is recorded, is told. */
    @Override
    public void apply(Entry entry, Connection connection) {}

    @Override
    public void applied(Entry entry) {
        if (listeners.isEmpty() || entry.payload().isEmpty()) return;
        var kind = entry.kind();
        if (ALERTS.contains(kind)) alert(entry);
        else if (HITS.contains(kind)) hit(payloads.read(entry, HitChanged.class));
        else if (NOTICES.contains(kind)) notice(HitId.of(entry.subject()));
        else late(entry);
    }

    private void tell(Kind kind, String subject, Predicate<Actor> audience) {
        var news = new News(kind, subject, audience);
        listeners.forEach(listener -> listener.accept(news));
    }

    private void alert(Entry entry) {
        var id = AlertId.of(entry.subject());
        var seen = seen(id);
        tell(Kind.ALERT, id.value(), may(Right.ALERT_READ).and(seen));
        if (entry.kind().equals(AlertEvents.APPROVED))
            tell(
                    Kind.LATE_SCREENING,
                    entry.node().value(),
                    mayLookAtRuns()
                            .and(seen(payloads.read(entry, AlertChanged.class).alert())));
    }

    private void hit(HitChanged change) {
        var seen = caveats.audience(change.hit().candidate().alert());
        tell(Kind.HIT, change.hit().id().toString(), HitService.LOOKERS.and(unless(change.silent(), seen)));
    }

    /** Users of the owner hear of its silent alerts too, as they read of them. */
    private void notice(HitId hit) {
        notices.find(hit).ifPresent(row -> {
            var members = members(row.agency());
            var seen = caveats.audience(row.alertId());
            Predicate<Actor> supervises = unless(row.silent(), may(Right.ALERT_APPROVE));
            tell(Kind.NOTICE, hit.toString(), seen.and(members.or(supervises)));
        });
    }

    private Predicate<Actor> members(Optional<AgencyId> agency) {
        var users = agencies.all().stream()
                .filter(one -> agency.filter(one.id()::equals).isPresent())
                .flatMap(one -> one.members().stream())
                .collect(Collectors.toUnmodifiableSet());
        return actor -> users.contains(actor.user());
    }

    private void late(Entry entry) {
        Predicate<Actor> seen = any -> true;
        if (entry.kind().equals(AlertEvents.LATE_SCREENED)) {
            var screened = payloads.read(entry, LateScreened.class).runs();
            var only = runs.alertsOf(screened);
            // of several runs at least one concerns a list, or an alert that may be known
            if (!screened.isEmpty() && only.size() == screened.size())
                seen = only.stream().map(this::seen).reduce(Predicate::or).orElse(seen);
        }
        tell(Kind.LATE_SCREENING, entry.node().value(), mayLookAtRuns().and(seen));
    }

    private Predicate<Actor> seen(AlertId id) {
        return alerts.find(id).map(alerts::read).map(this::seen).orElse(any -> true);
    }

    private Predicate<Actor> seen(Alert alert) {
        return unless(alert.silent(), caveats.audience(alert));
    }

    private static Predicate<Actor> unless(boolean silent, Predicate<Actor> may) {
        return silent ? may.and(SILENT) : may;
    }

    private static Predicate<Actor> mayLookAtRuns() {
        return may(Right.ALERT_READ).or(may(Right.ALERT_IMPORT)).or(may(Right.HIT_ADJUDICATE));
    }

    private static Predicate<Actor> may(Right right) {
        return actor -> actor.may(right);
    }
}
