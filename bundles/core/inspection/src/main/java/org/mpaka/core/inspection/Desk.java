package org.mpaka.core.inspection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sentence;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPosts;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.traveller.TravellerHistory;
import org.mpaka.api.traveller.TravellerHistory.History;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Looks: runs the checks side by side, asks the register for the past and the law for its ruling. */
@Component(service = Desk.class, configurationPid = "org.mpaka.core.inspection")
@Designate(ocd = Desk.Settings.class)
public final class Desk {
    /** Rows that every inspection shows, with their places; a bundle that contributes one takes its place. */
    private static final Map<CheckId, Integer> ROWS = Map.of(
            CheckId.DOCUMENT, 10,
            CheckId.CHIP, 20,
            CheckId.FACE, 30,
            CheckId.ALERT, 40,
            CheckId.HISTORY, 50,
            CheckId.LAW, 60,
            CheckId.HEALTH, 70);

    private final CheckBoard board;
    private final FencedPast past;
    private final FencedLaw law;
    private final BorderPosts posts;
    private final Clock clock;
    private final PostZones zones;

    /** Settings. */
    @ObjectClassDefinition(name = "Inspection")
    public @interface Settings {
        @AttributeDefinition(
                name = "History within (milliseconds)",
                description = "After this the law rules without the traveller's past. 50 to 5000.",
                min = "50",
                max = "5000")
        int historyWithinMillis() default 800;
    }

    @Activate
    public Desk(
            @Reference CheckBoard board,
            @Reference TravellerHistory history,
            @Reference FencedLaw law,
            @Reference BorderPosts posts,
            @Reference Clock clock,
            @Reference PostClocks clocks,
            Settings settings) {
        this(
                board,
                new FencedPast(
                        history, Duration.ofMillis(Math.max(50, Math.min(5000, settings.historyWithinMillis())))),
                law,
                posts,
                clock,
                clocks.zones());
    }

    Desk(CheckBoard board, FencedPast past, FencedLaw law, BorderPosts posts, Clock clock, PostZones zones) {
        this.board = board;
        this.past = past;
        this.law = law;
        this.posts = posts;
        this.clock = clock;
        this.zones = zones;
    }

    /** Everything, side by side; takes as long as the slowest check or its budget. */
    Findings look(InspectionFacts facts) {
        var running = board.all().stream()
                .map(check -> check.begin(facts, facts.at()))
                .toList();
        var history = facts.reading().document().flatMap(document -> past.of(document, facts.at()));
        var rows = new HashMap<CheckId, CheckResult>();
        var ruled = rule(facts, history);
        ruled.checks().forEach(row -> rows.put(row.check(), row));
        running.forEach(check -> {
            var answer = check.answer();
            rows.put(answer.check(), answer);
        });
        ROWS.keySet().forEach(id -> rows.computeIfAbsent(id, missing -> absent(missing, facts.at())));
        return new Findings(sorted(List.copyOf(rows.values())), ruled.ruling(), history);
    }

    /** The law alone, with the history that is known. */
    Findings rule(InspectionFacts facts, Optional<History> history) {
        long began = System.nanoTime();
        var ruling = law.rule(legalFacts(facts, history));
        var took = Duration.ofNanos(System.nanoTime() - began);
        var now = clock.instant();
        return new Findings(
                List.of(LawRows.law(ruling, now, took), LawRows.health(ruling, now, took)),
                Optional.of(ruling),
                history);
    }

    /** One contributed check; empty when nobody contributes it. */
    Optional<CheckResult> look(InspectionFacts facts, CheckId id) {
        return board.find(id).map(check -> check.begin(facts, facts.at()).answer());
    }

    /** The same as of this moment: a check of the past sees what happened since the document was read. */
    Optional<CheckResult> lookNow(InspectionFacts facts, CheckId id) {
        return look(
                new InspectionFacts(
                        facts.inspection(),
                        facts.officer(),
                        facts.post(),
                        facts.lane(),
                        facts.direction(),
                        clock.instant(),
                        facts.reading(),
                        facts.declaration()),
                id);
    }

    /** The rows, with some of them replaced. */
    List<CheckResult> replace(List<CheckResult> rows, List<CheckResult> newer) {
        var byId = new HashMap<CheckId, CheckResult>();
        rows.forEach(row -> byId.put(row.check(), row));
        newer.forEach(row -> {
            // a bundle's own law or health check goes before what the ruling gives
            if (board.find(row.check()).isEmpty()
                    || !CheckId.LAW.equals(row.check()) && !CheckId.HEALTH.equals(row.check()))
                byId.put(row.check(), row);
        });
        return sorted(List.copyOf(byId.values()));
    }

    LegalFacts legalFacts(InspectionFacts facts, Optional<History> history) {
        return new LegalFacts(
                day(facts.post(), facts.at()),
                facts.direction(),
                post(facts.post()),
                facts.reading().document(),
                facts.declaration(),
                history,
                Optional.of(zones.time(facts.post(), facts.at())));
    }

    Optional<History> past(InspectionFacts facts, Instant at) {
        return facts.reading().document().flatMap(document -> past.of(document, at));
    }

    LocalDate day(BorderPostId post, Instant at) {
        return zones.day(post, at);
    }

    BorderPost post(BorderPostId id) {
        return posts.find(id).orElseGet(() -> BorderPost.unnamed(id));
    }

    private List<CheckResult> sorted(List<CheckResult> rows) {
        var places = new HashMap<>(ROWS);
        board.all().forEach(check -> places.put(check.id(), check.check().position()));
        var list = new ArrayList<>(rows);
        list.sort(Comparator.<CheckResult>comparingInt(row -> places.getOrDefault(row.check(), 80))
                .thenComparing(row -> row.check().value()));
        return list;
    }

    private static CheckResult absent(CheckId id, Instant at) {
        boolean equipment = id.equals(CheckId.CHIP) || id.equals(CheckId.FACE);
        return new CheckResult(
                id,
                equipment ? CheckAnswer.NOT_POSSIBLE : CheckAnswer.NOT_DONE,
                false,
                Sentence.of(equipment ? "inspection.no-" + id : "inspection.no-check"),
                Sentence.of("inspection.source-post"),
                at,
                Duration.ZERO,
                List.of());
    }
}
