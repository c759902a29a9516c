package org.mpaka.core.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sentence;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.InspectionCheck;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.core.alert.AlertRegister.ListRow;
import org.mpaka.core.alert.Comparing.Comparison;
import org.mpaka.core.alert.InnocentRegister.Judgement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The row "alert" of an inspection. The traveller may see the screen: it speaks of records to compare and does not know
 * silent alerts, whoever stands at the lane.
 */
@Component
public final class AlertCheck implements InspectionCheck {
    private static final int POSITION = 40;
    private static final Duration BUDGET = Duration.ofMillis(600);

    private final AlertMemory memory;
    private final Comparing comparing;
    private final ListPolicy policy;
    private final Caveats caveats;
    private final PostZones zones;
    private final Clock clock;

    @Activate
    public AlertCheck(
            @Reference AlertMemory memory,
            @Reference Comparing comparing,
            @Reference ListPolicy policy,
            @Reference Caveats caveats,
            @Reference PostClocks clocks,
            @Reference Clock clock) {
        this.memory = memory;
        this.comparing = comparing;
        this.policy = policy;
        this.caveats = caveats;
        zones = clocks.zones();
        this.clock = clock;
    }

    @Override
    public CheckId id() {
        return CheckId.ALERT;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Duration budget() {
        return BUDGET;
    }

    @Override
    public CheckResult run(InspectionFacts facts) {
        long began = System.nanoTime();
        var lists = memory.lists();
        var result = new Answer(lists.orElse(List.of()), began);
        var shown = Shown.of(facts);
        var notRead = result.of(CheckAnswer.NOT_POSSIBLE, Sentence.of("alert.document-not-read"));
        if (shown.isNothing()) return notRead;
        if (lists.isEmpty()) return result.of(CheckAnswer.NOT_DONE, Sentence.of("alert.not-loaded"));
        if (lists.get().isEmpty()) return result.of(CheckAnswer.NOT_DONE, Sentence.of("alert.no-list"));
        var found =
                comparing.compare(Occasion.of(facts.inspection()), shown, zones.day(facts.post(), facts.at())).stream()
                        .filter(one -> !one.silent() && caveats.maySee(facts.officer(), one.alert()))
                        .toList();
        // a vehicle that nobody looks for says nothing of its driver
        if (shown.document().isEmpty()
                && found.stream().allMatch(one -> one.earlier().isPresent())) return notRead;
        return answer(facts, lists.get(), found, result);
    }

    private CheckResult answer(InspectionFacts facts, List<ListRow> lists, List<Comparison> found, Answer result) {
        var open = found.stream().filter(one -> one.earlier().isEmpty()).toList();
        if (!open.isEmpty()) return result.toCompare(open);
        if (!comparing.isWhole()) return result.of(CheckAnswer.NOT_DONE, Sentence.of("alert.numbers-damaged"));
        var stale = lists.stream()
                .filter(list -> policy.isStale(list, clock.instant()))
                .min(Comparator.comparing(list -> list.importedAt().orElseThrow()));
        if (stale.isPresent())
            return result.of(
                    CheckAnswer.NOT_DONE,
                    Sentence.of("alert.stale", "list", stale.get().name())
                            .with("days", age(stale.get()).toDays()));
        var earlier = found.stream().flatMap(one -> one.earlier().stream()).findFirst();
        return result.of(
                CheckAnswer.PASSED,
                earlier.map(judged -> judgedBefore(facts, judged)).orElseGet(() -> passed(lists.size())));
    }

    private static Sentence passed(int lists) {
        return lists == 1 ? Sentence.of("alert.passed-one") : Sentence.of("alert.passed", "lists", lists);
    }

    private Duration age(ListRow list) {
        return Duration.between(list.importedAt().orElse(clock.instant()), clock.instant());
    }

    private Sentence judgedBefore(InspectionFacts facts, Judgement judged) {
        return Sentence.of("alert.judged-before", "by", judged.judgedBy())
                .with("on", zones.day(facts.post(), judged.judgedAt()))
                .with("until", zones.day(facts.post(), judged.untilAt()));
    }

    /** Puts answers together. */
    private final class Answer {
        private final List<ListRow> lists;
        private final long began;

        Answer(List<ListRow> lists, long began) {
            this.lists = lists;
            this.began = began;
        }

        CheckResult toCompare(List<Comparison> open) {
            var reason = open.size() == 1
                    ? Reasons.of(open.get(0).candidate())
                    : Sentence.of("alert.compare-many", "count", open.size());
            return result(
                    CheckAnswer.FAILED,
                    true,
                    reason,
                    open.stream().map(one -> one.hit().toString()).toList());
        }

        CheckResult of(CheckAnswer answer, Sentence reason) {
            return result(answer, false, reason, List.of());
        }

        private CheckResult result(CheckAnswer answer, boolean toCompare, Sentence reason, List<String> references) {
            Optional<Instant> oldest =
                    lists.stream().flatMap(list -> list.importedAt().stream()).min(Comparator.naturalOrder());
            return new CheckResult(
                    CheckId.ALERT,
                    answer,
                    toCompare,
                    reason,
                    Sentence.of(lists.size() == 1 ? "alert.source-one" : "alert.source", "lists", lists.size()),
                    oldest.orElse(clock.instant()),
                    Duration.ofNanos(System.nanoTime() - began),
                    references);
        }
    }
}
