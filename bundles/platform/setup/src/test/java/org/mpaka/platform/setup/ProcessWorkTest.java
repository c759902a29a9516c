package org.mpaka.platform.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProcessWorkTest {
    private final AtomicLong now = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();
    private final ProcessWork work = new ProcessWork(() -> Duration.ofMillis(taken.get()), now::get);

    private boolean afterSeconds(int seconds, int processorMillis) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
        taken.addAndGet(processorMillis);
        return work.goesOn();
    }

    @Test
    void isTakenToWorkUntilAWindowIsOver() {
        assertThat(afterSeconds(14, 0)).isTrue();
        assertThat(afterSeconds(1, 0)).isFalse();
    }

    @Test
    void aSlowStartWorksAndAStuckOneDoesNot() {
        assertThat(afterSeconds(15, 900)).isTrue();
        assertThat(afterSeconds(15, 900)).isTrue();
        assertThat(afterSeconds(15, 200)).isFalse();
        assertThat(afterSeconds(60, 700)).isFalse();
        assertThat(afterSeconds(15, 5000)).isTrue();
    }

    @Test
    void readsTheTimeOfAProcess() {
        assertThat(ProcessWork.processorTimeOf(ProcessHandle.current().pid())).isPositive();
    }
}
