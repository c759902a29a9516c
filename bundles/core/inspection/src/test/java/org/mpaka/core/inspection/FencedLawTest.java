package org.mpaka.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Refer;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Declaration.Accompaniment;
import org.mpaka.api.traveller.Direction;

/** Whatever a country's rules do, the lane gets an answer. */
class FencedLawTest {
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofHours(1);

    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void letGo() {
        end.countDown();
    }

    @Test
    void aLawThatNeverEndsRefersAndIsLeftAloneForAWhileAfterTheSecondTime() {
        var law = new FencedLaw(law(this::hang), SHORT, LONG);
        for (int traveller = 0; traveller < 4; traveller++)
            assertThat(outcome(law.rule(facts(false)))).isEqualTo(ReferralReason.OTHER);
        // on a busy machine one may be given up before its thread began
        assertThat(asked.get()).isLessThanOrEqualTo(2);
        assertThat(law.faults()).singleElement().asString().contains("does not answer");
    }

    @Test
    void onceTheLawAnswersAgainNothingIsTheMatter() {
        var law = new FencedLaw(
                law(() -> {
                    if (asked.get() == 1) throw new IllegalStateException("broken");
                    return ruling();
                }),
                LONG,
                LONG);
        law.rule(facts(false));
        assertThat(law.faults()).isNotEmpty();
        assertThat(law.rule(facts(false)).version()).isEqualTo("test");
        assertThat(law.faults()).isEmpty();
    }

    @Test
    void anErrorOfARuleRefersAndSaysItsClassAlone() {
        var law = new FencedLaw(
                law(() -> {
                    throw new StackOverflowError("Ms Eriksson");
                }),
                LONG,
                LONG);
        assertThat(outcome(law.rule(facts(false)))).isEqualTo(ReferralReason.OTHER);
        assertThat(law.faults()).containsExactly("the law failed with java.lang.StackOverflowError");
        assertThat(outcome(law.rule(facts(false)))).isEqualTo(ReferralReason.OTHER);
        assertThat(asked).as("what fails at once may be asked at once").hasValue(2);
    }

    @Test
    void whoAsksForAsylumGoesToTheProtectionOfficerWhateverTheLawDoes() {
        assertThat(outcome(new FencedLaw(law(this::hang), SHORT, LONG).rule(facts(true))))
                .isEqualTo(ReferralReason.ASYLUM);
    }

    private Ruling hang() {
        while (end.getCount() > 0) Thread.onSpinWait();
        return ruling();
    }

    private static Ruling ruling() {
        var broken = law(new AtomicInteger(), () -> {
            throw new IllegalStateException("broken");
        });
        var refers = new FencedLaw(broken, LONG, LONG).rule(facts(false));
        return new Ruling(
                refers.country(), refers.on(), refers.travellerClass(), refers.leading(), refers.answers(), "test");
    }

    private Legislation law(Supplier<Ruling> rules) {
        return law(asked, rules);
    }

    private static Legislation law(AtomicInteger asked, Supplier<Ruling> rules) {
        return (Legislation) Proxy.newProxyInstance(
                Legislation.class.getClassLoader(), new Class<?>[] {Legislation.class}, (self, method, given) -> {
                    if (!method.getName().equals("rule")) throw new IllegalStateException(method.getName());
                    asked.incrementAndGet();
                    return rules.get();
                });
    }

    private static ReferralReason outcome(Ruling ruling) {
        return ((Refer) ruling.leading().outcome()).reason();
    }

    private static LegalFacts facts(boolean asylum) {
        return new LegalFacts(
                LocalDate.of(2026, 11, 22),
                Direction.ENTRY,
                new BorderPost(
                        BorderPostId.of("UTO-AMA"),
                        "Amaurot",
                        BorderPost.Kind.AIR,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty()),
                Optional.empty(),
                new Declaration(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        asylum,
                        Accompaniment.NOT_ASKED,
                        Optional.empty()),
                Optional.empty());
    }
}
