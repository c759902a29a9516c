package org.mpaka.core.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleFault;
import org.mpaka.api.legislation.RuleFault.Kind;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;

/** What a country's rules do wrong is known by name, and stops neither the others nor the next traveller. */
class RuleWatchTest {
    private static final CountryCode UTO = CountryCode.of("UTO");
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final LegalOutcome ADMIT = new LegalOutcome.Admit(Optional.of(30));
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LONG = Duration.ofHours(1);

    private RuleWatch watch = new RuleWatch(Clock.fixed(NOW, ZoneOffset.UTC), LONG, LONG);

    private record Rule(String name, Supplier<Optional<RuleAnswer>> body) implements LegalRule {
        @Override
        public RuleId id() {
            return RuleId.of(name);
        }

        @Override
        public LegalArea area() {
            return LegalArea.VISA;
        }

        @Override
        public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
            return body.get();
        }
    }

    private static Rule answering(String name, LegalOutcome outcome) {
        return new Rule(
                name,
                () -> Optional.of(new RuleAnswer(
                        RuleId.of(name),
                        LegalArea.VISA,
                        outcome,
                        List.of(),
                        Set.of(),
                        List.of(),
                        Confidence.OFFICIAL_TEXT_SEEN,
                        false)));
    }

    private LawInForce law(LegalRule... rules) {
        var one = new Law(UTO, Optional.empty(), List.of(rules), List.of(), Set.of(), List.of(), "0.0");
        return new LawInForce(UTO, List.of(one), watch);
    }

    private static Ruling rule(LawInForce law) {
        var post = new BorderPost(
                BorderPostId.of("UTO-AMA"),
                "Amaurot",
                BorderPost.Kind.AIR,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
        return law.rule(new LegalFacts(
                LocalDate.parse("2026-11-22"),
                Direction.ENTRY,
                post,
                Optional.empty(),
                Declaration.NONE,
                Optional.empty()));
    }

    @Test
    void namesARuleThatThrowsSinceWhenAndHowOften() {
        var law = law(
                new Rule("UTO-BROKEN", () -> {
                    throw new IllegalStateException("Ms Eriksson");
                }),
                answering("UTO-GOOD", ADMIT));
        rule(law);

        var ruling = rule(law);

        assertThat(ruling.answers()).extracting(RuleAnswer::rule).contains(RuleId.of("UTO-GOOD"));
        assertThat(watch.faults())
                .containsExactly(new RuleFault(
                        RuleId.of("UTO-BROKEN"),
                        UTO,
                        Kind.THREW,
                        "java.lang.IllegalStateException",
                        NOW,
                        NOW,
                        2,
                        false));
    }

    @Test
    void keepsEveryKindOfFaultOfARule() {
        var calls = new AtomicInteger();
        var law = law(new Rule("UTO-BROKEN", () -> {
            if (calls.incrementAndGet() == 2) throw new IllegalStateException("once");
            return answering("UTO-BROKEN", new LegalOutcome.Admit(Optional.of(-1)))
                    .body()
                    .get();
        }));
        rule(law);
        rule(law);
        rule(law);

        assertThat(watch.faults())
                .extracting(RuleFault::kind, RuleFault::times)
                .containsExactlyInAnyOrder(tuple(Kind.NONSENSE, 2L), tuple(Kind.THREW, 1L));
    }

    @Test
    void believesNoNonsense() {
        var fee = new LegalOutcome.Grant("visa", 30, new BigDecimal("-1"), "USD");
        var ruling =
                rule(law(answering("UTO-DAYS", new LegalOutcome.Admit(Optional.of(-1))), answering("UTO-FEE", fee)));

        assertThat(ruling.leading().outcome()).isEqualTo(new LegalOutcome.Refer(ReferralReason.OTHER));
        assertThat(watch.faults())
                .extracting(RuleFault::what)
                .containsExactlyInAnyOrder("a stay of -1 days", "a fee of -1");
        assertThat(watch.faults()).extracting(RuleFault::kind).containsOnly(Kind.NONSENSE);
    }

    @Test
    void leavesARuleAloneThatDoesNotEndAndAsksTheOthers() throws InterruptedException {
        watch = new RuleWatch(Clock.fixed(NOW, ZoneOffset.UTC), AT_ONCE, LONG);
        var asked = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var law = law(
                new Rule("UTO-HANGS", () -> {
                    asked.countDown();
                    while (end.getCount() > 0) Thread.onSpinWait();
                    return Optional.empty();
                }),
                answering("UTO-GOOD", ADMIT));
        var lane = Executors.newSingleThreadExecutor();
        try {
            lane.submit(() -> rule(law));
            assertThat(asked.await(1, TimeUnit.MINUTES)).isTrue();

            var ruling = rule(law);

            assertThat(ruling.answers())
                    .extracting(RuleAnswer::rule)
                    .containsExactlyInAnyOrder(RuleId.of("UTO-HANGS"), RuleId.of("UTO-GOOD"));
            assertThat(ruling.leading().reasons()).singleElement().satisfies(reason -> assertThat(reason.code())
                    .isEqualTo("law.rule-late"));
            assertThat(watch.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.rule()).isEqualTo(RuleId.of("UTO-HANGS"));
                assertThat(fault.kind()).isEqualTo(Kind.LATE);
                assertThat(fault.leftAlone()).isTrue();
                assertThat(fault.times()).isOne();
            });
        } finally {
            end.countDown();
            lane.shutdown();
        }
    }

    @Test
    void forgetsWhatTheRulesOfAReplacedBookDid() {
        rule(law(answering("UTO-DAYS", new LegalOutcome.Admit(Optional.of(-1)))));

        watch.forget(CountryCode.of("BDI"));
        assertThat(watch.faults()).hasSize(1);
        watch.forget(UTO);

        assertThat(watch.faults()).isEmpty();
    }
}
