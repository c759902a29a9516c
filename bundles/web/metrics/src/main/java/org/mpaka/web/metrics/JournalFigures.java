package org.mpaka.web.metrics;

import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mpaka.api.ThisNode;
import org.mpaka.api.journal.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * How long this node's chain was when a day began to be told: looked at once a day. Told at every moment, it would grow
 * by one more with an inspection that hits a silent alert, and tell whoever may ask on this machine.
 */
@Component(service = MultiCollector.class)
public final class JournalFigures implements MultiCollector {
    private static final Duration EVERY = Duration.ofDays(1);
    private final Journal journal;
    private final ThisNode node;
    private final Clock clock;
    private final CounterWithCallback entries;

    /** The highest sequence seen; the chain only grows. */
    private long last;

    private Instant due = Instant.MIN;

    @Activate
    public JournalFigures(@Reference Journal journal, @Reference ThisNode node, @Reference Clock clock) {
        this.clock = clock;
        this.journal = journal;
        this.node = node;
        entries = CounterWithCallback.builder()
                .name("mpaka_journal_entries_total")
                .help("Entries of this node's own chain, since its first start; looked at once a day.")
                .callback(counter -> counter.call(length()))
                .build();
    }

    @Override
    public MetricSnapshots collect() {
        return MetricSnapshots.of(entries.collect());
    }

    /** Strides that double find the end, and halving them the last entry: some tens of look-ups at the first time. */
    private synchronized long length() {
        var now = clock.instant();
        if (now.isBefore(due)) return last;
        due = now.plus(EVERY);
        long stride = 1;
        while (holds(last + stride)) {
            last += stride;
            stride *= 2;
        }
        for (; stride > 0; stride /= 2) if (holds(last + stride)) last += stride;
        return last;
    }

    private boolean holds(long sequence) {
        return !journal.read(node.identity().node(), sequence, 1).isEmpty();
    }
}
