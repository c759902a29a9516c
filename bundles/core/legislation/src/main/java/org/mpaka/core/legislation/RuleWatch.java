package org.mpaka.core.legislation;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.RuleFault;
import org.mpaka.api.legislation.RuleFault.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the rules at work. One that does not end is left alone for as long as it holds a thread, and a while longer:
 * the other rules go on ruling, and one traveller at most waits for it.
 */
final class RuleWatch {
    private static final Logger LOG = LoggerFactory.getLogger(RuleWatch.class);
    /** A rule is to answer within a millisecond; a busy machine may make much more of that, never this. */
    private static final Duration LATE = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Clock clock;
    private final long lateNanos;
    private final long pauseNanos;
    private final Set<Asking> running = ConcurrentHashMap.newKeySet();
    /** A rule may fail in several ways; none hides another. */
    private final Map<LegalRule, Map<Kind, RuleFault>> faults = new IdentityHashMap<>();
    /** Rules left alone, and until when by System.nanoTime; replaced as a whole, empty on nearly every day. */
    private volatile Map<LegalRule, Long> alone = Map.of();

    RuleWatch(Clock clock) {
        this(clock, LATE, PAUSE);
    }

    RuleWatch(Clock clock, Duration late, Duration pause) {
        this.clock = clock;
        lateNanos = late.toNanos();
        pauseNanos = pause.toNanos();
    }

    /** One ruling under way. */
    final class Asking implements AutoCloseable {
        private final long began = System.nanoTime();
        private volatile @Nullable LegalRule rule;
        private volatile @Nullable CountryCode law;
        private volatile boolean noticed;

        void ask(LegalRule next, CountryCode of) {
            law = of;
            rule = next;
        }

        @Override
        public void close() {
            running.remove(this);
        }
    }

    Asking begin() {
        if (!running.isEmpty()) lookForLate();
        var asking = new Asking();
        running.add(asking);
        return asking;
    }

    private void lookForLate() {
        for (var one : running) {
            var rule = one.rule;
            var law = one.law;
            if (rule == null || law == null || System.nanoTime() - one.began < lateNanos) continue;
            leaveAlone(rule);
            if (one.noticed) continue;
            one.noticed = true;
            noticed(rule, law, Kind.LATE, "no answer within " + lateNanos / 1_000_000 + " ms");
        }
    }

    private synchronized void leaveAlone(LegalRule rule) {
        var next = new IdentityHashMap<>(alone);
        next.put(rule, System.nanoTime() + pauseNanos);
        alone = next;
    }

    boolean leavesAlone(LegalRule rule) {
        var until = alone.isEmpty() ? null : alone.get(rule);
        return until != null && System.nanoTime() - until < 0;
    }

    synchronized void noticed(LegalRule rule, CountryCode law, Kind kind, String what) {
        var now = clock.instant();
        var ofRule = faults.computeIfAbsent(rule, any -> new EnumMap<>(Kind.class));
        var before = ofRule.get(kind);
        ofRule.put(
                kind,
                new RuleFault(
                        rule.id(),
                        law,
                        kind,
                        what,
                        before == null ? now : before.since(),
                        now,
                        before == null ? 1 : before.times() + 1,
                        false));
        LOG.error("Rule {} of {}: {} {}", rule.id(), law, kind, what);
    }

    /** Another book of this law is there, or none: what its rules did is over. */
    synchronized void forget(CountryCode law) {
        faults.values()
                .forEach(ofRule -> ofRule.values().removeIf(fault -> fault.law().equals(law)));
        faults.values().removeIf(Map::isEmpty);
        alone = Map.of();
    }

    /** The latest first. */
    List<RuleFault> faults() {
        lookForLate();
        synchronized (this) {
            return faults.entrySet().stream()
                    .flatMap(one -> one.getValue().values().stream()
                            .map(fault ->
                                    fault.kind() == Kind.LATE && leavesAlone(one.getKey()) ? leftAlone(fault) : fault))
                    .sorted(Comparator.comparing(RuleFault::last).reversed())
                    .toList();
        }
    }

    private static RuleFault leftAlone(RuleFault fault) {
        return new RuleFault(
                fault.rule(),
                fault.law(),
                fault.kind(),
                fault.what(),
                fault.since(),
                fault.last(),
                fault.times(),
                true);
    }
}
