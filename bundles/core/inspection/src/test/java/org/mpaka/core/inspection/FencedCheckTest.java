package org.mpaka.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.MutableClock;

class FencedCheckTest {
    private static final CheckId ID = CheckId.of("slow");
    private static final InspectionFacts FACTS = new InspectionFacts(
            new InspectionId(UUID.randomUUID()),
            Actors.OFFICER,
            Actors.KOBERO,
            "2",
            Direction.ENTRY,
            MutableClock.START,
            World.read(World.passport("A1")),
            Declaration.NONE);

    @Test
    void passesAnAnswerInTimeOn() {
        var answer = run(fenced(Duration.ofSeconds(20), facts -> World.passed(ID)));

        assertThat(answer).isEqualTo(World.passed(ID));
    }

    @Test
    void isNotDoneWhenLate() {
        var never = new CountDownLatch(1);

        var answer = run(fenced(Duration.ofMillis(30), facts -> {
            never.await();
            return World.passed(ID);
        }));

        assertThat(answer.answer()).isEqualTo(CheckAnswer.NOT_DONE);
        assertThat(answer.reason().code()).isEqualTo("inspection.check-late");
        assertThat(answer.reason().arguments()).containsEntry("millis", "30");
    }

    @Test
    void isNotDoneWhenBroken() {
        var answer = run(fenced(Duration.ofSeconds(20), facts -> {
            throw new IllegalStateException("MWAKASEGE");
        }));

        assertThat(answer.answer()).isEqualTo(CheckAnswer.NOT_DONE);
        assertThat(answer.reason().code()).isEqualTo("inspection.check-failed");
        assertThat(answer.reason().arguments()).doesNotContainValue("MWAKASEGE");
    }

    @Test
    void isNotDoneWhenItAnswersForAnother() {
        assertThat(run(fenced(Duration.ofSeconds(20), facts -> World.passed(CheckId.FACE)))
                        .answer())
                .isEqualTo(CheckAnswer.NOT_DONE);
    }

    @Test
    void hangsAloneWhenItIgnoresInterruption() {
        var stuck = CheckId.of("stuck");
        var released = new CountDownLatch(1);
        var reasons = new ArrayList<String>();
        try {
            var hanging = new FencedCheck(new TestCheck(stuck, Duration.ofMillis(1), facts -> {
                awaitUninterruptibly(released);
                return World.passed(stuck);
            }));
            for (int i = 0; i < 60; i++) reasons.add(run(hanging).reason().code());

            assertThat(reasons).allMatch(code -> code.startsWith("inspection.check-"));
            assertThat(run(fenced(Duration.ofSeconds(20), facts -> World.passed(ID))))
                    .isEqualTo(World.passed(ID));
            assertThat(Thread.getAllStackTraces().keySet().stream()
                            .filter(thread -> thread.getName().equals("check-" + stuck))
                            .count())
                    .isEqualTo(8);
        } finally {
            released.countDown();
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException ignored) {
                // as a bad driver would
            }
        }
    }

    private static FencedCheck fenced(Duration budget, World.Answer answer) {
        return new FencedCheck(new TestCheck(ID, budget, answer));
    }

    private static CheckResult run(FencedCheck check) {
        return check.begin(FACTS, MutableClock.START).answer();
    }
}
