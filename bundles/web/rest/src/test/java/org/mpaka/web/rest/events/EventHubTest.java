package org.mpaka.web.rest.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.AlertNews;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.device.ChipReader;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.Devices;
import org.mpaka.api.device.PagePrinter;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.exchange.Exchange;
import org.mpaka.api.exchange.ExchangeEvents;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.web.rest.core.FakeCore;
import org.mpaka.web.rest.core.FakeSessions;
import org.mpaka.web.rest.core.InventedPost;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.status.Status;

class EventHubTest {
    private final FakeCore core = new FakeCore();
    private final Lane lane = new Lane();
    private final EventFeed feed = new EventFeed();
    private final JournalEvents journal = new JournalEvents(feed);
    private final EventHub hub = new EventHub(
            feed,
            journal,
            core.sessions,
            core.recording.play(Inspections.class),
            lane,
            new Status(
                    () -> InventedPost.NODE,
                    core.recording.play(Alerts.class),
                    lane,
                    core.recording.play(Legislation.class),
                    core.recording.play(Inspections.class),
                    core.recording.play(Exchange.class),
                    Clock.systemUTC()),
            FakeCore.MAPPER,
            new Quiet());

    @AfterEach
    void stop() {
        hub.stop();
    }

    @Test
    void beginsWithAHeartbeatSoThatTheBrowserKnowsItIsOpen() throws Exception {
        assertThat(open(null).nextIsHeartbeat()).isTrue();
    }

    @Test
    void tellsOfAnInspectionByItsIdentifierOnly() throws Exception {
        var stream = open(null);
        journal.applied(entry(InspectionEvents.CHANGED, "0192a6e0-0000-7000-8000-000000000002"));
        assertThat(stream.next()).isEqualTo("inspection {\"inspection\":\"0192a6e0-0000-7000-8000-000000000002\"}");
        assertThat(stream.next()).isEqualTo("referral {\"inspection\":\"0192a6e0-0000-7000-8000-000000000002\"}");
    }

    @Test
    void tellsNobodyWhoHasNoRightToHearIt() throws Exception {
        // given
        var analyst = new Actor(UserId.of("a.keza"), "A", Set.of(Role.ANALYST), InventedPost.KOBERO);
        core.sessions.put(FakeSessions.TOKEN, analyst, false, false);
        var stream = open(null);
        // when
        journal.applied(entry(InspectionEvents.CHANGED, "0192a6e0-0000-7000-8000-000000000002"));
        journal.applied(entry(ExchangeEvents.MESSAGE_DELIVERED, "0192a6e0-0000-7000-8000-00000000000a"));
        // then
        assertThat(stream.next()).isEqualTo("outbox {}");
    }

    @Test
    void passesNoSubjectThatCouldBreakOutOfTheText() throws Exception {
        var stream = open(null);
        journal.applied(entry(InspectionEvents.CHANGED, "\"}\n\nevent: x"));
        journal.applied(entry(ExchangeEvents.MESSAGE_RECEIVED, "m"));
        assertThat(stream.next()).isEqualTo("expected-arrivals {}");
    }

    @Test
    void tellsWhatIsNewAboutHitsToThoseWhomTheCoreNames() throws Exception {
        // given
        var heard = new ArrayList<Consumer<AlertNews.News>>();
        new AlertEvents(feed, listener -> {
            heard.add(listener);
            return () -> heard.remove(listener);
        });
        var stream = open(null);
        // when
        heard.get(0).accept(new AlertNews.News(AlertNews.Kind.HIT, "h1", any -> false));
        heard.get(0).accept(new AlertNews.News(AlertNews.Kind.NOTICE, "h\"2", any -> true));
        heard.get(0).accept(new AlertNews.News(AlertNews.Kind.NOTICE, "h3", any -> true));
        heard.get(0).accept(new AlertNews.News(AlertNews.Kind.ALERT, "national:4", any -> true));
        heard.get(0).accept(new AlertNews.News(AlertNews.Kind.LATE_SCREENING, "bdi-kob-1", any -> true));
        // then
        assertThat(stream.next()).isEqualTo("hit-notice {\"hit\":\"h3\"}");
        assertThat(stream.next()).isEqualTo("alert {\"alert\":\"national:4\"}");
        assertThat(stream.next()).isEqualTo("late-screening {\"node\":\"bdi-kob-1\"}");
    }

    @Test
    void asksForEverythingWhenTooMuchWasMissed() throws Exception {
        assertThat(open("17").next()).isEqualTo("resync {}");
    }

    @Test
    void givesADocumentToTheLatestWindowOfTheLanesSessionOnly() throws Exception {
        // given
        var earlier = open(null);
        var latest = open(null);
        // when
        lane.read(new DocumentInput(DocumentInput.Channel.READER, List.of("P<UTO"), Optional.empty()));
        feed.publish("mark", Event.EMPTY, any -> true);
        // then
        assertThat(lane.lanes).containsOnly("2");
        assertThat(latest.next()).isEqualTo("document {\"channel\":\"READER\",\"lines\":[\"P<UTO\"]}");
        assertThat(earlier.next()).isEqualTo("mark {}");
    }

    @Test
    void givesNoDocumentToALockedScreen() throws Exception {
        var stream = open(null);
        core.sessions.lock(FakeSessions.TOKEN);

        lane.read(new DocumentInput(DocumentInput.Channel.READER, List.of("P<UTO"), Optional.empty()));
        feed.publish("mark", Event.EMPTY, any -> true);

        assertThat(stream.next()).isEqualTo("mark {}");
    }

    @Test
    void tellsWhatChangedSinceTheLastHeartbeat() throws Exception {
        var stream = open(null);
        lane.condition = DeviceStatus.Condition.LOST;
        hub.beat();
        assertThat(stream.next()).isEqualTo("devices {}");
    }

    @Test
    void tellsThatTheScreenWasLocked() throws Exception {
        var stream = open(null);
        core.sessions.lock(FakeSessions.TOKEN);
        hub.beat();
        assertThat(stream.next()).isEqualTo("session {\"state\":\"LOCKED\"}");
        assertThat(stream.isClosed()).isFalse();
    }

    @Test
    void endsWithTheSession() throws Exception {
        var stream = open(null);
        core.sessions.signOut(FakeSessions.TOKEN);
        hub.beat();
        assertThat(stream.next()).isEqualTo("session {\"state\":\"ENDED\"}");
        assertThat(stream.closes()).isTrue();
        assertThat(lane.listeners).isEmpty();
    }

    @Test
    void endsAtOnceWhenSessionsHaveChanged() throws Exception {
        var stream = open(null);
        core.sessions.signOut(FakeSessions.TOKEN);
        hub.sessionsChanged();
        assertThat(stream.next()).isEqualTo("session {\"state\":\"ENDED\"}");
        assertThat(stream.closes()).isTrue();
    }

    @Test
    void hearsFromTheJournalThatASessionHasEnded() throws Exception {
        var stream = open(null);
        core.sessions.signOut(FakeSessions.TOKEN);
        journal.applied(entry(EntryKind.of("access.session-ended"), "s"));
        assertThat(stream.next()).isEqualTo("session {\"state\":\"ENDED\"}");
    }

    @Test
    void isToldNothingMoreAfterItsStop() {
        hub.stop();
        assertThatCode(() -> journal.applied(entry(EntryKind.of("access.session-ended"), "s")))
                .doesNotThrowAnyException();
    }

    @Test
    void hearsOfEverythingThatMayEndASession() {
        assertThat(journal.kinds())
                .contains(
                        EntryKind.of("access.signed-out"),
                        EntryKind.of("access.session-ended"),
                        EntryKind.of("access.user-changed"));
    }

    @Test
    void listeningKeepsNoSessionAlive() {
        var unused = open(null);
        hub.beat();
        hub.beat();
        assertThat(core.sessions.used()).isZero();
    }

    @Test
    void closesTheOldestOfTooManyStreams() throws Exception {
        var oldest = open(null);
        for (int i = 0; i < 4; i++) open(null);
        assertThat(oldest.closes()).isTrue();
    }

    private FakeSink open(@Nullable String lastSeen) {
        var sink = new FakeSink();
        var session = core.sessions.peek(FakeSessions.TOKEN).orElseThrow();
        hub.open(new EventStream(new Caller(FakeSessions.TOKEN, session), sink, sink), lastSeen);
        return sink;
    }

    private static Entry entry(EntryKind kind, String subject) {
        return new Entry(
                NodeId.of("bdi-kob-1"),
                1,
                InventedPost.NOW,
                InventedPost.OFFICER.user(),
                kind,
                subject,
                Optional.empty(),
                "0".repeat(64),
                "0".repeat(64),
                "1".repeat(64));
    }

    /** A lane with one reader. */
    private static final class Lane implements Devices {
        final List<String> lanes = new ArrayList<>();
        final List<Consumer<DocumentInput>> listeners = new ArrayList<>();
        final List<Runnable> chips = new ArrayList<>();
        DeviceStatus.Condition condition = DeviceStatus.Condition.READY;

        void read(DocumentInput input) {
            List.copyOf(listeners).forEach(listener -> listener.accept(input));
        }

        @Override
        public List<DeviceStatus> list(Actor actor) {
            var reader = InventedPost.READER;
            return List.of(new DeviceStatus(
                    reader.device(),
                    reader.name(),
                    reader.capabilities(),
                    true,
                    condition,
                    reader.since(),
                    reader.advice()));
        }

        @Override
        public DeviceStatus selfTest(Actor actor, DeviceId device) {
            return InventedPost.READER;
        }

        @Override
        public void assign(Actor actor, DeviceId device, String name) {
            lanes.add(name);
        }

        @Override
        public AutoCloseable listen(String name, Consumer<DocumentInput> listener) {
            lanes.add(name);
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }

        @Override
        public Optional<PagePrinter> printer(String lane, DeviceStatus.Capability wanted) {
            return Optional.empty();
        }

        @Override
        public Optional<ChipReader> chipReader(String name) {
            return Optional.empty();
        }

        @Override
        public AutoCloseable listenForChips(String name, Runnable listener) {
            chips.add(listener);
            return () -> chips.remove(listener);
        }
    }

    /** Beats only when a test says so. */
    @SuppressWarnings("BadAnnotationImplementation") // never compared
    private static final class Quiet implements EventHub.Settings {
        @Override
        public int heartbeatSeconds() {
            return 86_400;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return EventHub.Settings.class;
        }
    }
}
