package org.mpaka.core.passenger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mpaka.api.PostClocks;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertNews;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.alert.PeopleComparison;
import org.mpaka.api.alert.ScreenedPerson;
import org.mpaka.api.alert.ScreeningQuery;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares those who are on their way with the lists, on a thread of low priority, and again when alerts are new. */
@Component(service = AheadScreening.class)
public final class AheadScreening {
    private static final Logger LOG = LoggerFactory.getLogger(AheadScreening.class);
    private static final long SECONDS_BETWEEN_ROUNDS = 60;
    private static final long SECONDS_TO_END = 20;

    private final PassengerStore store;
    private final PeopleComparison comparison;
    private final Bulletin bulletin;
    private final Journal journal;
    private final PostClocks clocks;
    private final ThisNode node;
    private final Clock clock;
    private final AutoCloseable listening;
    private final AtomicBoolean alertsAreNew = new AtomicBoolean();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "mpaka-passenger-screening");
        thread.setDaemon(true);
        thread.setPriority(Thread.NORM_PRIORITY - 1);
        return thread;
    });

    @Activate
    public AheadScreening(
            @Reference PassengerStore store,
            @Reference PeopleComparison comparison,
            @Reference AlertNews news,
            @Reference Bulletin bulletin,
            @Reference Journal journal,
            @Reference PostClocks clocks,
            @Reference ThisNode node,
            @Reference Clock clock) {
        this.store = store;
        this.comparison = comparison;
        this.bulletin = bulletin;
        this.journal = journal;
        this.clocks = clocks;
        this.node = node;
        this.clock = clock;
        listening = news.listen(this::heard);
        worker.scheduleWithFixedDelay(this::round, SECONDS_BETWEEN_ROUNDS, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() throws Exception {
        listening.close();
        worker.shutdown();
        // what has begun ends before the store goes
        if (!worker.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS))
            LOG.warn("passengers are still being screened; what is not done is done after the next start");
    }

    private void heard(AlertNews.News news) {
        if (news.kind() == AlertNews.Kind.ALERT || news.kind() == AlertNews.Kind.LATE_SCREENING) alertsAreNew.set(true);
    }

    /** Screens as soon as the thread is free. */
    void soon() {
        worker.execute(this::round);
    }

    /** Everybody who is expected and was not compared with the alerts as they are. Never throws. */
    synchronized void round() {
        try {
            if (!comparison.isReady()) return;
            if (alertsAreNew.getAndSet(false)) store.forgetScreening();
            store.unscreenedJourneys().forEach(this::screen);
        } catch (RuntimeException e) {
            // the class alone: a message may quote a person
            LOG.warn(
                    "passengers could not be screened, it is tried again: {}",
                    e.getClass().getName());
        }
    }

    private void screen(UUID journey) {
        var people = store.unscreened(journey);
        if (people.isEmpty()) return;
        var day = clocks.zones().day(node.identity().post(), clock.instant());
        var fresh = new HashMap<AlertId, ScreenedPerson.Record>();
        var screened = new ArrayList<Row>(people.size());
        for (var row : people) {
            var found = compare(row, day);
            var known = alerts(row.records());
            for (var one : found)
                if (!known.contains(one.candidate().alert()))
                    fresh.put(one.candidate().alert(), one);
            screened.add(new Row(row.id(), journey, row.announced(), row.state(), true, found));
        }
        journal.append(
                machine(),
                new Draft(
                        PassengerEvents.JOURNEY_SCREENED,
                        journey.toString(),
                        new PassengerEvents.People(people.size())));
        store.screened(journey, screened, clock.instant());
        bulletin.journey(journey);
        tell(journey, fresh);
    }

    private static Set<AlertId> alerts(List<ScreenedPerson.Record> records) {
        return records.stream().map(one -> one.candidate().alert()).collect(Collectors.toSet());
    }

    /** Once for all records together: how many there are is nobody's but theirs who may see them. */
    private void tell(UUID journey, Map<AlertId, ScreenedPerson.Record> fresh) {
        fresh.values().stream()
                .map(comparison::audience)
                .reduce(Predicate::or)
                .ifPresent(audience -> bulletin.record(journey, audience));
    }

    private List<ScreenedPerson.Record> compare(Row row, LocalDate day) {
        var person = row.announced();
        var documents = person
                .document()
                .map(paper -> new ListedDocument(paper.issuer(), Optional.of(paper.type()), paper.number()))
                .stream()
                .toList();
        return comparison.compare(
                new ScreeningQuery(
                        person.names(), false, person.birth(), person.sex(), person.nationality(), documents),
                day);
    }

    private Actor machine() {
        return new Actor(
                UserId.of("passenger-lists"),
                "passenger-lists",
                Set.of(Role.MACHINE),
                node.identity().post());
    }
}
