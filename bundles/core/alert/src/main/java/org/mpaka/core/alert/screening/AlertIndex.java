package org.mpaka.core.alert.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.Candidate.Band;
import org.mpaka.api.alert.ScreeningQuery;
import org.mpaka.core.screening.ListedPerson;
import org.mpaka.core.screening.PersonHit;
import org.mpaka.core.screening.PersonQuery;
import org.mpaka.core.screening.PersonQuery.Admission;
import org.mpaka.core.screening.ScreeningIndex;

/**
 * The alerts in force: persons by the engine of {@code core/screening}, which knows them by number, documents by their
 * own. Any number of threads may search while one changes.
 */
public final class AlertIndex {
    /** More than anybody compares at a lane; the best are kept. */
    private static final int MOST = 20;

    /** A score of 0.8 reaches 80 per cent, whatever a floating point says. */
    private static final double ROUNDING = 1e-9;

    private static final int AT_ONCE = 500;

    private final ScreeningIndex persons = new ScreeningIndex();
    private final Map<Integer, ListedSubject> subjects = new ConcurrentHashMap<>();
    private final Map<AlertId, Integer> numbers = new HashMap<>();
    private final DocumentIndex documents = new DocumentIndex();
    private final VehicleIndex vehicles = new VehicleIndex();
    private final ReadWriteLock documentLock = new ReentrantReadWriteLock();
    private final AtomicInteger next = new AtomicInteger();
    private List<Integer> left = List.of();

    /** Adds alerts, or replaces those it holds. */
    public void put(Collection<Alert> added) {
        var loading = load();
        added.forEach(alert -> loading.add(prepare(alert)));
        loading.finish(List.of());
    }

    public void remove(Collection<AlertId> gone) {
        load().finish(gone);
    }

    /** What it makes of an alert; on any thread. */
    public Prepared prepare(Alert alert) {
        // a new number every time: whoever is searching keeps the subject he has found
        int number = next.getAndIncrement();
        return new Prepared(
                number,
                ListedSubject.of(alert),
                ListedSubject.person(alert).map(person -> EnginePerson.of(number, person)),
                ListedSubject.vehicle(alert));
    }

    /** Many alerts, one after the other. */
    public Loading load() {
        return new Loading();
    }

    /** An alert as it is compared. */
    public record Prepared(
            Integer number,
            ListedSubject subject,
            Optional<ListedPerson> person,
            Optional<AlertSubject.Vehicle> vehicle) {
        @Override
        public String toString() {
            return subject.toString();
        }
    }

    /** Alerts on their way into the index: found by name when all are there. For one thread, once. */
    public final class Loading {
        private final ScreeningIndex.Addition people = persons.addition();
        private final Map<Integer, AlertSubject.Vehicle> driven = new HashMap<>();
        private final List<Prepared> held = new ArrayList<>();

        private Loading() {}

        public void add(Prepared alert) {
            alert.person().ifPresent(people::add);
            alert.vehicle().ifPresent(vehicle -> driven.put(alert.number(), vehicle));
            // the person is in the engine by now
            held.add(new Prepared(alert.number(), alert.subject(), Optional.empty(), Optional.empty()));
        }

        /** Puts them in force instead of those of the same alert, and others out of it. */
        public void finish(Collection<AlertId> gone) {
            change(this, gone);
        }
    }

    private synchronized void change(Loading loading, Collection<AlertId> gone) {
        forget(left);
        var old = new ArrayList<Integer>();
        for (var alert : loading.held) {
            subjects.put(alert.number(), alert.subject());
            var before = numbers.put(alert.subject().alert(), alert.number());
            if (before != null) old.add(before);
        }
        for (var alert : gone) {
            var number = numbers.remove(alert);
            if (number != null) old.add(number);
        }
        loading.people.finish(old);
        vehicles.update(loading.driven, old);
        // first those that come: who searches in between finds an alert twice, which is once, and never not at all
        inParts(loading.held, alert -> documents.add(alert.subject()));
        inParts(old, number -> {
            var subject = subjects.get(number);
            if (subject != null) documents.remove(subject);
        });
        // who began to search before may still come upon a few that were replaced
        left = old.size() > AT_ONCE ? List.of() : old;
        if (left.isEmpty()) forget(old);
    }

    private void forget(List<Integer> old) {
        old.forEach(subjects::remove);
    }

    /** So that who searches meanwhile waits for a few of them at most. */
    private <T> void inParts(List<T> all, Consumer<T> change) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            documentLock.writeLock().lock();
            try {
                some.forEach(change);
            } finally {
                documentLock.writeLock().unlock();
            }
        }
    }

    /** How many alerts it holds. */
    public synchronized int size() {
        return numbers.size();
    }

    /** With the thresholds as shipped. */
    public List<Candidate> search(ScreeningQuery query, LocalDate on) {
        return search(query, on, Thresholds.SHIPPED);
    }

    /**
     * One candidate an alert: first who is found by a number or has the day of birth, then whose year agrees, then the
     * others, the best score first; scores below their list's threshold are left out.
     */
    public List<Candidate> search(ScreeningQuery query, LocalDate on, Thresholds thresholds) {
        var best = new HashMap<AlertId, Ranked>();
        for (var hit : persons.search(query(query, new InForce(on, thresholds)))) {
            var subject = subjects.get(hit.entry());
            if (subject == null) continue;
            var explanation = Explanation.of(hit, query.truncatedName());
            var candidate = new Candidate(subject.alert(), subject.list(), hit.score(), band(hit), explanation);
            best.put(subject.alert(), new Ranked(hit.rank(), candidate));
        }
        documentLock.readLock().lock();
        try {
            documents.find(query.documents(), found -> {
                var subject = found.subject();
                if (!subject.validity().contains(on)) return;
                if (isBelow(found.match().score(), thresholds.percent(subject.list()))) return;
                best.merge(subject.alert(), byNumber(candidate(subject, found.match())), AlertIndex::both);
            });
        } finally {
            documentLock.readLock().unlock();
        }
        for (var found : vehicles.find(query.vehicles())) {
            var subject = subjects.get(found.number());
            if (subject == null || !subject.validity().contains(on)) continue;
            if (isBelow(found.score(), thresholds.percent(subject.list()))) continue;
            best.put(subject.alert(), byNumber(candidate(subject, found)));
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Ranked::rank)
                        .reversed()
                        .thenComparing(found -> found.candidate.alert().value()))
                .limit(MOST)
                .map(Ranked::candidate)
                .toList();
    }

    /**
     * Somebody found, and how far in front.
     *
     * @param rank as {@link PersonHit#rank()}
     */
    private record Ranked(double rank, Candidate candidate) {}

    /** A number says as much as the very day of birth. */
    private static Ranked byNumber(Candidate candidate) {
        return new Ranked(2 + candidate.score(), candidate);
    }

    private static PersonQuery query(ScreeningQuery query, Admission admission) {
        return new PersonQuery(
                query.names().surname() + " " + query.names().givenNames(),
                query.truncatedName(),
                EnginePerson.date(query.birth()),
                query.nationality().map(CountryCode::value).orElse(""),
                EnginePerson.sex(query.sex()),
                admission);
    }

    private static boolean isBelow(double score, int percent) {
        return score * 100 < percent - ROUNDING;
    }

    /** Admits what is valid on the day and reaches its list's threshold. */
    private final class InForce implements Admission {
        private final LocalDate on;
        private final Thresholds thresholds;

        InForce(LocalDate on, Thresholds thresholds) {
            this.on = on;
            this.thresholds = thresholds;
        }

        @Override
        public boolean admits(int entry, double score) {
            var subject = subjects.get(entry);
            return subject != null
                    && subject.validity().contains(on)
                    && !isBelow(score, thresholds.percent(subject.list()));
        }

        @Override
        public double floor() {
            return thresholds.leastPercent() / 100.0;
        }
    }

    private static Band band(PersonHit hit) {
        return Band.valueOf(hit.band().name());
    }

    private static Candidate candidate(ListedSubject subject, DocumentMatch match) {
        return new Candidate(
                subject.alert(), subject.list(), match.score(), band(match.score()), Explanation.of(match));
    }

    private static Candidate candidate(ListedSubject subject, VehicleIndex.Found found) {
        return new Candidate(subject.alert(), subject.list(), found.score(), band(found.score()), found.explanation());
    }

    private static Band band(double score) {
        return Band.valueOf(org.mpaka.core.screening.Band.of(score).name());
    }

    /** What speaks for an alert by its document's number comes first. */
    private static Ranked both(Ranked one, Ranked number) {
        var name = one.candidate;
        var document = number.candidate;
        var explanation = new ArrayList<>(document.explanation());
        explanation.addAll(name.explanation());
        double score = Math.max(name.score(), document.score());
        return new Ranked(
                Math.max(one.rank, number.rank),
                new Candidate(name.alert(), name.list(), score, band(score), explanation));
    }
}
