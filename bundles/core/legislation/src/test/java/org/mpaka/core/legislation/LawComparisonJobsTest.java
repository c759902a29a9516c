package org.mpaka.core.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.legislation.LawDesk.LAWYER;
import static org.mpaka.core.legislation.LawDesk.TODAY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.legislation.LawComparison;
import org.mpaka.api.legislation.LawComparison.Outcome;
import org.mpaka.api.legislation.LawComparison.State;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** Long comparisons go on by themselves, say how far they are, and can be ended. */
@OnBothDatabases
class LawComparisonJobsTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String SIXTY = "free,KEN,ORD-12,2026-11-22,,,days,C1,Order 12,not seen,example.org/12,60\n";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private LawDesk desk;
    private LawComparisonJobs jobs;

    LawComparisonJobsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() throws IOException {
        desk = new LawDesk(database, folder);
        jobs = new LawComparisonJobs(desk.changes, desk.journal.clock());
        for (int i = 0; i < 5; i++) LawDesk.record(desk.journal, i, i < 3 ? "KEN" : "UGA", TODAY);
        desk.changed(SIXTY);
    }

    @AfterEach
    void close() {
        jobs.stop();
        desk.close();
    }

    private LawComparison compare() {
        return jobs.compare(LAWYER, Optional.empty(), Optional.empty(), TODAY.minusDays(365), TODAY);
    }

    private LawComparison ended(LawComparison job) {
        long until = System.nanoTime() + LONG.toNanos();
        while (!jobs.get(LAWYER, job.id()).state().isEnd()) {
            assertThat(System.nanoTime()).as("the comparison ends").isLessThan(until);
            Thread.onSpinWait();
        }
        return jobs.get(LAWYER, job.id());
    }

    @Test
    void countsOutcomesByBothLaws() {
        var done = ended(compare());

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.ruled()).isEqualTo(5);
        assertThat(done.crossings()).isEqualTo(5);
        assertThat(done.outcomes()).containsExactlyInAnyOrder(new Outcome(stay(90), 5, 2), new Outcome(stay(60), 0, 3));
        assertThat(done.difference()).hasValueSatisfying(difference -> assertThat(difference.shifts())
                .singleElement()
                .satisfies(shift -> assertThat(shift.count()).isEqualTo(3)));
    }

    private static LegalOutcome stay(int days) {
        return new LegalOutcome.Admit(Optional.of(days));
    }

    @Test
    void oneThatIsEndedStaysWithoutAResult() {
        // two at once: the second waits for the first, or is done; either way the word is kept
        compare();
        var job = compare();

        var now = jobs.cancel(LAWYER, job.id());

        assertThat(now.state()).isIn(State.CANCELLED, State.DONE);
        assertThat(ended(job)).isEqualTo(now);
    }

    @Test
    void aWatcherEndsTheWork() {
        var pair = desk.changes.pair(LAWYER, Optional.empty(), Optional.empty(), TODAY, TODAY);

        assertThatThrownBy(() -> desk.changes.compare(pair, (ruled, crossings) -> {
                    assertThat(crossings).isEqualTo(5);
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void isForLawyersAlone() {
        var job = compare();
        assertThatThrownBy(() -> jobs.get(Actors.OFFICER, job.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        jobs.compare(Actors.OFFICER, Optional.empty(), Optional.empty(), TODAY.minusDays(1), TODAY))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> jobs.compare(LAWYER, Optional.empty(), Optional.empty(), TODAY.minusDays(401), TODAY))
                .isInstanceOf(MpakaException.class);
        assertThatThrownBy(() -> jobs.get(LAWYER, UUID.randomUUID())).isInstanceOf(MpakaException.class);
    }
}
