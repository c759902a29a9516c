package org.mpaka.core.alert.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.ScreeningQuery;
import org.mpaka.core.alert.screening.Score.Agreement;

/**
 * The alerts in force, searchable by name and document number. Any number of threads may search while one changes it.
 *
 * <p>Names in other scripts than the Latin one are not compared: a machine-readable zone holds Latin letters only, and
 * the lists give a transliteration beside.
 */
public final class ScreeningIndex {
    /** More than anybody compares at a lane; the best are kept. */
    private static final int MOST = 20;

    private final NameIndex names = new NameIndex();
    private final DocumentIndex documents = new DocumentIndex();
    private final NameAligner aligner = new NameAligner(names::rare);
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Set<AlertId> held = new HashSet<>();

    /** Adds alerts, or replaces those it holds. */
    public void put(Collection<Alert> added) {
        lock.writeLock().lock();
        try {
            for (var alert : added) {
                drop(alert.id());
                var subject = ListedSubject.of(alert);
                held.add(alert.id());
                names.add(subject, alert);
                documents.add(subject);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    public void remove(Collection<AlertId> gone) {
        lock.writeLock().lock();
        try {
            gone.forEach(this::drop);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void drop(AlertId alert) {
        if (!held.remove(alert)) return;
        names.remove(alert);
        documents.remove(alert);
    }

    /** How many alerts it holds. */
    public int size() {
        lock.readLock().lock();
        try {
            return held.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Best first, one candidate an alert. */
    public List<Candidate> search(ScreeningQuery query, LocalDate on) {
        var best = new HashMap<AlertId, Candidate>();
        lock.readLock().lock();
        try {
            searchNames(query, on, best);
            documents.find(query.documents(), found -> {
                var subject = found.subject();
                if (!subject.validity().contains(on)) return;
                var shown = candidate(subject, found.match().score(), Explanation.of(found.match()));
                best.merge(subject.alert(), shown, ScreeningIndex::both);
            });
        } finally {
            lock.readLock().unlock();
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(candidate -> candidate.alert().value()))
                .limit(MOST)
                .toList();
    }

    private void searchNames(ScreeningQuery query, LocalDate on, Map<AlertId, Candidate> best) {
        var name = NameTokens.of(query.names().surname() + " " + query.names().givenNames());
        if (name.size() == 0) return;
        names.candidates(name, query.truncatedName(), listed -> {
            var subject = listed.subject();
            if (!subject.validity().contains(on)) return;
            var birth = BirthMatch.of(query.birth(), subject.births());
            if (Score.ruledOut(birth)) return;
            var match = aligner.align(name, query.truncatedName(), listed.tokens(), listed.quality());
            var nationality = Agreement.of(query.nationality(), subject.nationalities());
            var sex = Agreement.of(query.sex(), subject.sex());
            double score = Score.of(match, birth, nationality, sex);
            if (score >= Score.THRESHOLD)
                best.merge(
                        subject.alert(),
                        candidate(subject, score, Explanation.of(match, birth, nationality, sex)),
                        ScreeningIndex::better);
        });
    }

    private static Candidate candidate(ListedSubject subject, double score, List<Sentence> explanation) {
        return new Candidate(subject.alert(), subject.list(), score, Score.band(score), explanation);
    }

    private static Candidate better(Candidate a, Candidate b) {
        return b.score() > a.score() ? b : a;
    }

    /** What speaks for an alert by its document's number comes first. */
    private static Candidate both(Candidate name, Candidate document) {
        var explanation = new ArrayList<>(document.explanation());
        explanation.addAll(name.explanation());
        double score = Math.max(name.score(), document.score());
        return new Candidate(name.alert(), name.list(), score, Score.band(score), explanation);
    }
}
