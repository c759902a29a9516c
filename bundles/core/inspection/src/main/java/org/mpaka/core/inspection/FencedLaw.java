package org.mpaka.core.inspection;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Refer;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.plugin.NoticedFaults;
import org.mpaka.api.traveller.TravellerClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the law and does not wait for ever: late or broken, the traveller is referred to the second line.
 *
 * <p>Country bundles write the rules. One that never ends costs a thread, and is left alone by the law itself; where
 * that does not help, the law is not asked for a while, so that the lanes go on and a few threads at most are lost until
 * the rule is replaced.
 */
@Component(service = {FencedLaw.class, NoticedFaults.class})
public final class FencedLaw implements NoticedFaults {
    private static final Logger LOG = LoggerFactory.getLogger(FencedLaw.class);
    private static final RuleId FENCE = RuleId.of("MPAKA-LAW-LATE");
    private static final Duration BUDGET = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int THREADS = 64;
    /** After one late answer the law itself leaves the rule alone; only when that does not help is it not asked at all. */
    private static final int ENOUGH = 2;

    private final Legislation legislation;
    private final Duration budget;
    private final Duration pause;
    private final ThreadPoolExecutor threads;
    private volatile @Nullable Trouble trouble;

    /**
     * @param since of System.nanoTime
     * @param late how many questions in a row had no answer in time
     */
    private record Trouble(String what, long since, int late) {}

    @Activate
    public FencedLaw(@Reference Legislation legislation) {
        this(legislation, BUDGET, PAUSE);
    }

    FencedLaw(Legislation legislation, Duration budget, Duration pause) {
        this.legislation = legislation;
        this.budget = budget;
        this.pause = pause;
        threads = new ThreadPoolExecutor(0, THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
            var thread = new Thread(work, "law");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Deactivate
    void close() {
        threads.shutdownNow();
    }

    Ruling rule(LegalFacts facts) {
        var before = trouble;
        if (before != null && before.late() >= ENOUGH && System.nanoTime() - before.since() < pause.toNanos())
            return referred(facts);
        try {
            var asked = threads.submit(() -> legislation.rule(facts));
            try {
                var ruling = asked.get(budget.toNanos(), TimeUnit.NANOSECONDS);
                trouble = null;
                return ruling;
            } catch (TimeoutException e) {
                asked.cancel(true);
                noticed("a rule does not answer within " + budget.toMillis() + " ms", true);
            }
        } catch (RejectedExecutionException e) {
            noticed("rules that never end hold all threads; start the node anew", true);
        } catch (ExecutionException e) {
            noticed("the law failed with " + FencedCheck.typeOf(e), false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return referred(facts);
    }

    private void noticed(String what, boolean late) {
        LOG.error("Travellers are referred: {}", what);
        var before = trouble;
        int inARow = before == null ? 0 : before.late();
        trouble = new Trouble(what, System.nanoTime(), late ? inARow + 1 : 0);
    }

    @Override
    public List<String> faults() {
        return Optional.ofNullable(trouble).map(Trouble::what).stream().toList();
    }

    private Ruling referred(LegalFacts facts) {
        boolean asylum = facts.declaration().asksForAsylum();
        var answer = new RuleAnswer(
                FENCE,
                asylum ? LegalArea.PROTECTION : LegalArea.POINT_OF_ENTRY,
                new Refer(asylum ? ReferralReason.ASYLUM : ReferralReason.OTHER),
                List.of(Sentence.of("inspection.law-late")),
                Set.of(),
                List.of(),
                Confidence.UNVERIFIED,
                false);
        var country = facts.post().id().country();
        return new Ruling(country, facts.on(), TravellerClass.VISITOR, answer, List.of(answer), "none");
    }
}
