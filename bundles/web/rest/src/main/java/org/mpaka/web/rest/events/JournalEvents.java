package org.mpaka.web.rest.events;

import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.device.GateEvents;
import org.mpaka.api.exchange.ExchangeEvents;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.traveller.TravellerEvents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the streams what the journal has recorded, whichever interface or node it came from. */
@Component(service = {EntryApplier.class, JournalEvents.class})
public final class JournalEvents implements EntryApplier {
    private static final Set<EntryKind> INSPECTIONS = Set.of(
            InspectionEvents.STARTED, InspectionEvents.CHANGED, InspectionEvents.DECIDED, InspectionEvents.MOVED);
    private static final Set<EntryKind> SHIFTS = Set.of(InspectionEvents.SHIFT_OPENED, InspectionEvents.SHIFT_CLOSED);
    private static final Set<EntryKind> CROSSINGS = Set.of(
            TravellerEvents.CROSSING_RECORDED, TravellerEvents.CROSSING_UNDONE, TravellerEvents.CROSSING_CORRECTED);

    private static final Set<EntryKind> OUTGOING = Set.of(
            ExchangeEvents.MESSAGE_QUEUED,
            ExchangeEvents.MESSAGE_DELIVERED,
            ExchangeEvents.MESSAGE_REFUSED,
            ExchangeEvents.MESSAGE_RETRIED);
    private static final Set<EntryKind> GATES = Set.of(GateEvents.ASKED, GateEvents.ANSWERED);
    private static final Set<EntryKind> INCOMING = Set.of(ExchangeEvents.MESSAGE_RECEIVED);

    /** After these a session may be over or locked. */
    private static final Set<EntryKind> SESSIONS = Set.of(
            EntryKind.of("access.signed-out"),
            EntryKind.of("access.session-ended"),
            EntryKind.of("access.session-stolen"),
            EntryKind.of("access.session-locked"),
            EntryKind.of("access.password-changed"),
            EntryKind.of("access.user-changed"));

    private final EventFeed feed;
    private volatile @Nullable EventHub hub;

    @Activate
    public JournalEvents(@Reference EventFeed feed) {
        this.feed = feed;
    }

    /** Told and not referred to: the hub rests on services that rest on the journal, which waits for its appliers. */
    void tell(EventHub listening) {
        hub = listening;
    }

    /** The one told so far stops; another may have come meanwhile. */
    void spare(EventHub stopping) {
        if (hub == stopping) hub = null;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Stream.of(INSPECTIONS, SHIFTS, CROSSINGS, GATES, OUTGOING, INCOMING, SESSIONS)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
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
        if (INSPECTIONS.contains(entry.kind())) {
            tell("inspection", "inspection", entry, may(Right.INSPECT).or(may(Right.SECOND_LINE)));
            tell("referral", "inspection", entry, may(Right.SECOND_LINE));
        } else if (CROSSINGS.contains(entry.kind())) {
            tell("crossing", "crossing", entry, may(Right.TRAVELLER_READ).or(may(Right.REPORT)));
        } else if (GATES.contains(entry.kind())) {
            tell("gate", "crossing", entry, may(Right.INSPECT));
        } else if (OUTGOING.contains(entry.kind())) {
            feed.publish("outbox", Event.EMPTY, any -> true);
        } else if (INCOMING.contains(entry.kind())) {
            feed.publish("expected-arrivals", Event.EMPTY, may(Right.INSPECT));
        } else if (SHIFTS.contains(entry.kind())) {
            feed.publish("shift", Event.EMPTY, actor -> actor.user().equals(entry.actor()));
            tellHub(open -> open.shiftChanged(entry.actor().value()));
        } else if (SESSIONS.contains(entry.kind())) {
            tellHub(EventHub::sessionsChanged);
        }
    }

    private void tellHub(Consumer<EventHub> news) {
        var open = hub;
        if (open != null) news.accept(open);
    }

    private void tell(String type, String field, Entry entry, Predicate<Actor> audience) {
        // A subject is an identifier without personal data; anything that could break out of the text is not one.
        if (entry.subject().matches("[A-Za-z0-9-]{1,64}"))
            feed.publish(type, "{\"" + field + "\":\"" + entry.subject() + "\"}", audience);
    }

    private static Predicate<Actor> may(Right right) {
        return actor -> actor.may(right);
    }
}
