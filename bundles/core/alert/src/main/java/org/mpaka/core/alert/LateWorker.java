package org.mpaka.core.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.mpaka.api.NodeId;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.core.alert.AlertEvents.AlertFound;
import org.mpaka.core.alert.AlertEvents.LateScreened;
import org.mpaka.core.alert.Comparing.Comparison;
import org.mpaka.core.alert.PassageRegister.Scope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Compares those who passed this node with what is listed since. Hits and how far it is are one act of the journal: a
 * node that dies goes on after the last act, and what it compares again raises no hit twice.
 */
@Component(service = LateWorker.class)
public final class LateWorker {
    private static final int MOST_RUNS = 500;
    private static final int BATCH = 500;
    /** Where nothing is found it says how far it is after so many. */
    private static final int SAY_EVERY = 5000;

    private final PassageRegister passages;
    private final LateRunRegister runs;
    private final AlertRegister alerts;
    private final AlertMemory memory;
    private final ThresholdRegister thresholds;
    private final Comparing comparing;
    private final HitRegister hits;
    private final ListPolicy lists;
    private final LatePolicy policy;
    private final Journal journal;
    private final PostZones zones;
    private final Clock clock;
    private final NodeId node;
    private final Actor actor;
    private volatile boolean stopped;

    @Activate
    public LateWorker(
            @Reference PassageRegister passages,
            @Reference LateRunRegister runs,
            @Reference AlertRegister alerts,
            @Reference AlertMemory memory,
            @Reference ThresholdRegister thresholds,
            @Reference Comparing comparing,
            @Reference HitRegister hits,
            @Reference ListPolicy lists,
            @Reference LatePolicy policy,
            @Reference Journal journal,
            @Reference PostClocks clocks,
            @Reference Clock clock,
            @Reference ThisNode here) {
        this.passages = passages;
        this.runs = runs;
        this.alerts = alerts;
        this.memory = memory;
        this.thresholds = thresholds;
        this.comparing = comparing;
        this.hits = hits;
        this.lists = lists;
        this.policy = policy;
        this.journal = journal;
        zones = clocks.zones();
        this.clock = clock;
        node = here.identity().node();
        actor = new Actor(
                UserId.of(node.value()),
                node.value(),
                Set.of(Role.MACHINE),
                here.identity().post());
    }

    /** Ends a pass after the people it is at. */
    void stop() {
        stopped = true;
    }

    /** Whom nobody compares any longer. */
    private Instant oldest() {
        return clock.instant().minus(Duration.ofDays(policy.daysBack()));
    }

    /** Takes out who passed too long ago. */
    void forget() {
        passages.forget(oldest());
    }

    /** Compares all with everything that is new by now; false when there is nothing to do. */
    boolean pass() {
        var waiting = runs.waiting(node, MOST_RUNS);
        if (!waiting.isEmpty()) {
            memory.refresh();
            new Pass(waiting, new Scope(node, oldest(), false)).run();
            return true;
        }
        var unanswered = new Scope(node, oldest(), true);
        if (!isAnswering() || passages.count(unanswered, PassageRegister.BEFORE_ALL) == 0) return false;
        new Pass(List.of(), unanswered).run();
        return true;
    }

    /** Whether "nobody found" would be an answer now. */
    private boolean isAnswering() {
        var now = clock.instant();
        return comparing.isWhole()
                && memory.lists()
                        .filter(held -> !held.isEmpty() && held.stream().noneMatch(list -> lists.isStale(list, now)))
                        .isPresent();
    }

    private LocalDate today(Passage passage) {
        return zones.day(passage.post(), clock.instant());
    }

    /** One way through all who passed. */
    private final class Pass {
        private final List<String> names;
        private final Scope scope;
        private final ListedSince since;
        private final long total;
        private String said;
        private String key;
        private long done;
        private long unsaid;
        private boolean someWaited;
        /** Compared for the first time: no lane had seen them. */
        private int crossings;

        private final List<Draft> drafts = new ArrayList<>();
        private int overt;
        private int silent;

        Pass(List<LateRunRegister.Row> waiting, Scope scope) {
            names = waiting.stream().map(LateRunRegister.Row::id).toList();
            this.scope = scope;
            since = ListedSince.of(waiting, alerts, memory, thresholds);
            // where they stand differently, what was compared already is compared again and raises nothing new
            key = waiting.stream()
                    .map(run -> run.afterKey().orElse(PassageRegister.BEFORE_ALL))
                    .min(String::compareTo)
                    .orElse(PassageRegister.BEFORE_ALL);
            said = key;
            total = passages.count(scope, PassageRegister.BEFORE_ALL);
            done = total - passages.count(scope, key);
        }

        void run() {
            while (!stopped) {
                long began = System.nanoTime();
                var batch = passages.after(scope, key, BATCH);
                batch.forEach(this::compare);
                boolean last = batch.size() < BATCH;
                unsaid += batch.size();
                if (last || !drafts.isEmpty() || unsaid >= SAY_EVERY) say(last);
                if (last) return;
                LockSupport.parkNanos(
                        policy.rest(Duration.ofNanos(System.nanoTime() - began)).toNanos());
            }
        }

        private void compare(Passage passage) {
            var day = today(passage);
            var found = passage.waits()
                    ? comparing.compare(passage.occasion(), passage.shown(), day)
                    : comparing.compare(
                            passage.occasion(), passage.shown(), query -> since.search(query, day), since.hasStolen());
            found.stream().filter(this::isNew).forEach(one -> {
                // alerts on disk are kept with the hit, to be read later
                if (one.alert().list().equals(StolenDocumentFiles.LIST))
                    drafts.add(
                            new Draft(AlertEvents.ALERT_FOUND, one.alert().id().value(), new AlertFound(one.alert())));
                HitDrafts.told(HitDrafts.late(passage, one, clock.instant()), one)
                        .forEach(drafts::add);
                if (one.silent()) silent++;
                else overt++;
            });
            someWaited |= passage.waits();
            if (passage.waits() && passage.occasion().inspection().isEmpty()) crossings++;
            key = passage.key();
            done++;
        }

        private boolean isNew(Comparison found) {
            return found.earlier().isEmpty() && hits.find(found.hit()).isEmpty();
        }

        private void say(boolean last) {
            if (names.isEmpty() && !someWaited) return;
            boolean madeGood = someWaited && isAnswering();
            var screened = new LateScreened(
                    names,
                    said,
                    key,
                    done,
                    Math.max(total, done),
                    overt,
                    silent,
                    madeGood,
                    last,
                    madeGood ? crossings : 0);
            var act = new ArrayList<>(drafts);
            act.add(new Draft(AlertEvents.LATE_SCREENED, node.value(), screened));
            journal.append(actor, act, Optional.empty());
            drafts.clear();
            overt = 0;
            silent = 0;
            unsaid = 0;
            someWaited = false;
            crossings = 0;
            said = key;
        }
    }
}
