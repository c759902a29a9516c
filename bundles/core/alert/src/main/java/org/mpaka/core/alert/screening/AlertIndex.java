package org.mpaka.core.alert.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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

    private final ScreeningIndex persons = new ScreeningIndex();
    private final Map<Integer, ListedSubject> subjects = new ConcurrentHashMap<>();
    private final Map<AlertId, Integer> numbers = new HashMap<>();
    private final DocumentIndex documents = new DocumentIndex();
    private final VehicleIndex vehicles = new VehicleIndex();
    private final ReadWriteLock documentLock = new ReentrantReadWriteLock();
    private int next;

    /** Adds alerts, or replaces those it holds. */
    public synchronized void put(Collection<Alert> added) {
        var people = new ArrayList<ListedPerson>();
        var driven = new HashMap<Integer, AlertSubject.Vehicle>();
        var old = new ArrayList<Integer>();
        for (var alert : added) {
            var subject = ListedSubject.of(alert);
            // a new number every time: whoever is searching keeps the subject he has found
            int number = next++;
            subjects.put(number, subject);
            var before = numbers.put(alert.id(), number);
            if (before != null) old.add(before);
            ListedSubject.person(alert).ifPresent(person -> people.add(EnginePerson.of(number, person)));
            ListedSubject.vehicle(alert).ifPresent(vehicle -> driven.put(number, vehicle));
        }
        persons.update(people, old);
        vehicles.update(driven, old);
        forget(old);
        changeDocuments(() -> added.forEach(alert -> {
            documents.remove(alert.id());
            documents.add(ListedSubject.of(alert));
        }));
    }

    public synchronized void remove(Collection<AlertId> gone) {
        var old = new ArrayList<Integer>();
        for (var alert : gone) {
            var number = numbers.remove(alert);
            if (number != null) old.add(number);
        }
        persons.update(List.of(), old);
        vehicles.update(Map.of(), old);
        forget(old);
        changeDocuments(() -> gone.forEach(documents::remove));
    }

    private void forget(Collection<Integer> old) {
        old.forEach(subjects::remove);
    }

    private void changeDocuments(Runnable change) {
        documentLock.writeLock().lock();
        try {
            change.run();
        } finally {
            documentLock.writeLock().unlock();
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

    /** Best first, one candidate an alert; scores below their list's threshold are left out. */
    public List<Candidate> search(ScreeningQuery query, LocalDate on, Thresholds thresholds) {
        var best = new HashMap<AlertId, Candidate>();
        for (var hit : persons.search(query(query, new InForce(on, thresholds)))) {
            var subject = subjects.get(hit.entry());
            if (subject == null) continue;
            var explanation = Explanation.of(hit, query.truncatedName());
            best.put(
                    subject.alert(),
                    new Candidate(subject.alert(), subject.list(), hit.score(), band(hit), explanation));
        }
        documentLock.readLock().lock();
        try {
            documents.find(query.documents(), found -> {
                var subject = found.subject();
                if (!subject.validity().contains(on)) return;
                if (isBelow(found.match().score(), thresholds.percent(subject.list()))) return;
                best.merge(subject.alert(), candidate(subject, found.match()), AlertIndex::both);
            });
        } finally {
            documentLock.readLock().unlock();
        }
        for (var found : vehicles.find(query.vehicles())) {
            var subject = subjects.get(found.number());
            if (subject == null || !subject.validity().contains(on)) continue;
            if (isBelow(found.score(), thresholds.percent(subject.list()))) continue;
            best.put(subject.alert(), candidate(subject, found));
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(candidate -> candidate.alert().value()))
                .limit(MOST)
                .toList();
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
    private static Candidate both(Candidate name, Candidate document) {
        var explanation = new ArrayList<>(document.explanation());
        explanation.addAll(name.explanation());
        double score = Math.max(name.score(), document.score());
        return new Candidate(name.alert(), name.list(), score, band(score), explanation);
    }
}
