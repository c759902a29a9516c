package org.mpaka.platform.setup;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Whether a process still works, by the processor time it takes: a stuck start takes next to none. */
final class ProcessWork {
    private static final Duration WINDOW = Duration.ofSeconds(15);

    /** A node that only waits takes one or two per cent of a processor, one that starts takes all it is given. */
    private static final Duration LEAST = Duration.ofMillis(750);

    private final Supplier<Duration> processorTime;
    private final LongSupplier nanoTime;
    private Duration before;
    private long since;
    private boolean worked = true;

    ProcessWork(Supplier<Duration> processorTime) {
        this(processorTime, System::nanoTime);
    }

    ProcessWork(Supplier<Duration> processorTime, LongSupplier nanoTime) {
        this.processorTime = processorTime;
        this.nanoTime = nanoTime;
        before = processorTime.get();
        since = nanoTime.getAsLong();
    }

    /** What it did in the last whole window; true in the first one. */
    boolean goesOn() {
        long now = nanoTime.getAsLong();
        if (now - since < WINDOW.toNanos()) return worked;
        var taken = processorTime.get();
        worked = taken.minus(before).compareTo(LEAST) >= 0;
        before = taken;
        since = now;
        return worked;
    }

    static Duration processorTimeOf(long process) {
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }
}
