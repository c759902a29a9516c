package org.mpaka.core.alert;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sentence;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.PeopleColumns;
import org.mpaka.api.alert.PeopleFile;
import org.mpaka.api.alert.PeopleFile.State;
import org.mpaka.api.alert.PeoplePreview;
import org.mpaka.api.alert.PeopleScreening;
import org.mpaka.api.alert.ScreenedPerson;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.core.alert.AlertEvents.PeopleLooked;
import org.mpaka.core.alert.AlertEvents.PeopleTaken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Screens files of people one after the other on a thread of low priority. */
@Component(service = PeopleScreening.class)
@Designate(ocd = PeopleJobs.Settings.class)
public final class PeopleJobs implements PeopleScreening {
    private static final Logger LOG = LoggerFactory.getLogger(PeopleJobs.class);
    private static final int MOST_WAITING = 4;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_REMEMBERED = 50;
    private static final long NANOS_BETWEEN_NEWS = 250_000_000;

    private final PeopleScreener screener;
    private final PeopleStore store;
    private final Caveats caveats;
    private final Journal journal;
    private final PostZones zones;
    private final Clock clock;
    private final Duration kept;
    private final Map<UUID, RunningPeople> running = new LinkedHashMap<>();
    private final List<Consumer<UUID>> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "mpaka-people-screening");
        thread.setDaemon(true);
        thread.setPriority(Thread.NORM_PRIORITY - 2);
        return thread;
    });
    private long toldAt = System.nanoTime();

    /** How long results are kept. */
    @ObjectClassDefinition(name = "Screening of files of people")
    public @interface Settings {
        @AttributeDefinition(name = "Days kept", description = "Results are deleted after so many days, 1 to 90.")
        int keptDays() default 14;
    }

    @Activate
    public PeopleJobs(
            @Reference PeopleScreener screener,
            @Reference PeopleStore store,
            @Reference Caveats caveats,
            @Reference Journal journal,
            @Reference PostClocks clocks,
            @Reference Clock clock,
            Settings settings) {
        this(screener, store, caveats, journal, clocks.zones(), clock, settings.keptDays());
    }

    PeopleJobs(
            PeopleScreener screener,
            PeopleStore store,
            Caveats caveats,
            Journal journal,
            PostZones zones,
            Clock clock,
            int keptDays) {
        if (keptDays < 1 || keptDays > 90) throw new MpakaException(ErrorCode.INVALID_FIELD, "keptDays", "1-90");
        this.screener = screener;
        this.store = store;
        this.caveats = caveats;
        this.journal = journal;
        this.zones = zones;
        this.clock = clock;
        kept = Duration.ofDays(keptDays);
        store.deletePast(clock.instant(), true);
        worker.scheduleWithFixedDelay(this::deletePast, 1, 1, TimeUnit.HOURS);
    }

    @Deactivate
    void stop() {
        synchronized (running) {
            running.values().stream().filter(one -> !one.file().hasEnded()).forEach(one -> one.cancel(clock.instant()));
        }
        worker.shutdown();
    }

    void deletePast() {
        try {
            int gone = store.deletePast(clock.instant(), false);
            if (gone > 0) LOG.info("results of {} screened files were deleted: their days are over", gone);
        } catch (RuntimeException e) {
            LOG.warn(
                    "results past their day could not be deleted: {}",
                    e.getClass().getName());
        }
    }

    @Override
    public PeoplePreview preview(Actor actor, PeopleColumns columns, InputStream file) throws IOException {
        actor.require(Right.SCREEN_PEOPLE);
        return new PeopleReading(file, columns).preview();
    }

    @Override
    public PeopleFile start(Actor actor, String name, PeopleColumns columns, String reason, InputStream in)
            throws IOException {
        actor.require(Right.SCREEN_PEOPLE);
        var why = Required.reason(reason);
        var called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "name", "1-" + LONGEST_NAME);
        refuseWhenFull();
        var hashed = new DigestInputStream(in, Hashes.digest());
        var lines = new PeopleReading(hashed, columns).read();
        int setAside =
                (int) lines.stream().filter(line -> line.setAside().isPresent()).count();
        var file = new RunningPeople(
                TimeOrderedUuid.next(clock),
                called,
                actor.user(),
                why,
                lines.size() - setAside,
                setAside,
                clock.instant());
        var id = file.file().id();
        journal.append(
                actor,
                new Draft(
                        AlertEvents.PEOPLE_TAKEN,
                        id.toString(),
                        new PeopleTaken(
                                called,
                                why,
                                lines.size(),
                                HexFormat.of()
                                        .formatHex(hashed.getMessageDigest().digest()))));
        remember(file);
        var day = zones.day(actor.post(), clock.instant());
        worker.execute(() -> run(file, lines, day));
        return file.file();
    }

    private void refuseWhenFull() {
        synchronized (running) {
            if (running.values().stream().filter(one -> !one.file().hasEnded()).count() >= MOST_WAITING)
                throw new MpakaException(ErrorCode.WRONG_STATE, "files", "full", "screen");
        }
    }

    private void remember(RunningPeople file) {
        synchronized (running) {
            running.put(file.file().id(), file);
            var ended = running.values().stream()
                    .map(RunningPeople::file)
                    .filter(PeopleFile::hasEnded)
                    .toList();
            ended.stream()
                    .limit(Math.max(0, running.size() - MOST_REMEMBERED))
                    .forEach(one -> running.remove(one.id()));
        }
    }

    private void run(RunningPeople file, List<PeopleLine> lines, LocalDate day) {
        var id = file.file().id();
        try {
            file.begin();
            if (!screener.isReady()) throw new MpakaException(ErrorCode.WRONG_STATE, "lists", "not loaded", "screen");
            screen(file, lines, day);
            var until = clock.instant().plus(kept);
            file.done(clock.instant(), until, kept -> store.finish(kept, until));
        } catch (CancellationException e) {
            forget(id);
        } catch (MpakaException e) {
            forget(id);
            file.end(State.FAILED, clock.instant(), Optional.empty(), Optional.of(e.sentence()));
        } catch (RuntimeException e) {
            // the class alone: a message may quote a person
            LOG.error("a file of people could not be screened: {}", e.getClass().getName());
            forget(id);
            file.end(State.FAILED, clock.instant(), Optional.empty(), Optional.of(Sentence.of("alert.people-failed")));
        }
        tell(id, true);
    }

    private void screen(RunningPeople file, List<PeopleLine> lines, LocalDate day) {
        var part = new ArrayList<ScreenedPerson>(PeopleStore.A_PART);
        int parts = 0;
        for (var line : lines) {
            var screened = screener.screen(line, day);
            part.add(screened.person());
            if (line.setAside().isEmpty()) file.screened(screened.open(), screened.silent());
            if (part.size() == PeopleStore.A_PART) {
                store.add(file.file().id(), parts++, part);
                part.clear();
                tell(file.file().id(), false);
            }
        }
        if (!part.isEmpty()) store.add(file.file().id(), parts, part);
    }

    private void forget(UUID file) {
        try {
            store.delete(file);
        } catch (RuntimeException e) {
            LOG.warn("what was kept of a file that ended early goes with the next start");
        }
    }

    private void tell(UUID file, boolean always) {
        long now = System.nanoTime();
        if (!always && now - toldAt < NANOS_BETWEEN_NEWS) return;
        toldAt = now;
        listeners.forEach(listener -> listener.accept(file));
    }

    @Override
    public List<PeopleFile> all(Actor actor) {
        actor.require(Right.SCREEN_PEOPLE);
        var here = snapshot();
        return Stream.concat(
                        here.values().stream().map(RunningPeople::kept),
                        store.all().stream()
                                .filter(one -> !here.containsKey(one.file().id())))
                .map(one -> shown(actor, one))
                .sorted(Comparator.comparing(PeopleFile::startedAt).reversed())
                .toList();
    }

    private Map<UUID, RunningPeople> snapshot() {
        synchronized (running) {
            return new LinkedHashMap<>(running);
        }
    }

    @Override
    public PeopleFile get(Actor actor, UUID file) {
        actor.require(Right.SCREEN_PEOPLE);
        return shown(actor, find(file));
    }

    private PeopleStore.Kept find(UUID file) {
        return Optional.ofNullable(snapshot().get(file))
                .map(RunningPeople::kept)
                .or(() -> store.find(file))
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "file", file));
    }

    /** Who may not know of silent alerts is not told by a number. */
    private static PeopleFile shown(Actor actor, PeopleStore.Kept kept) {
        return actor.may(Right.ALERT_READ_SILENT)
                ? PeopleShown.withRecords(kept.file(), kept.withSilent())
                : kept.file();
    }

    @Override
    public PeopleFile cancel(Actor actor, UUID file) {
        actor.require(Right.SCREEN_PEOPLE);
        var found = snapshot().get(file);
        if (found == null) throw new MpakaException(ErrorCode.NOT_FOUND, "file", file);
        found.cancel(clock.instant());
        tell(file, true);
        return shown(actor, found.kept());
    }

    @Override
    public void delete(Actor actor, UUID file) {
        actor.require(Right.SCREEN_PEOPLE);
        if (!find(file).file().hasEnded()) throw new MpakaException(ErrorCode.WRONG_STATE, "file", "RUNNING", "delete");
        journal.append(actor, new Draft(AlertEvents.PEOPLE_DELETED, file.toString(), new PeopleLooked(0)));
        store.delete(file);
        synchronized (running) {
            running.remove(file);
        }
        tell(file, true);
    }

    @Override
    public Page<ScreenedPerson> people(
            Actor actor, UUID file, boolean tellingOnly, Optional<Candidate.Band> band, PageRequest page) {
        requireDone(actor, file);
        var shown = new PeopleShown(maySee(actor), tellingOnly, band).page(page, part -> store.part(file, part));
        looked(actor, file, shown.items().size());
        return shown;
    }

    @Override
    public void each(Actor actor, UUID file, Consumer<ScreenedPerson> action) {
        requireDone(actor, file);
        looked(actor, file, find(file).file().people());
        var may = maySee(actor);
        store.each(file, 0, person -> action.accept(PeopleShown.forReader(person, may)));
    }

    /** Silent records, and those on alerts for some roles and agencies, only for those who may know. */
    private Predicate<ScreenedPerson.Record> maySee(Actor actor) {
        boolean silent = actor.may(Right.ALERT_READ_SILENT);
        return record -> (silent || !record.silent())
                && caveats.maySee(actor, record.candidate().alert());
    }

    private void requireDone(Actor actor, UUID file) {
        actor.require(Right.SCREEN_PEOPLE);
        var state = find(file).file().state();
        if (state != State.DONE) throw new MpakaException(ErrorCode.WRONG_STATE, "file", state, "read");
    }

    private void looked(Actor actor, UUID file, int people) {
        journal.append(actor, new Draft(AlertEvents.PEOPLE_VIEWED, file.toString(), new PeopleLooked(people)));
    }

    @Override
    public AutoCloseable listen(Consumer<UUID> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
