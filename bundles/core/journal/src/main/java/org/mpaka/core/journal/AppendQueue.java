package org.mpaka.core.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mpaka.api.journal.Entry;

/**
 * Lets callers that come together share one transaction and one write to the disk. Whoever holds the lock records what
 * all others have queued meanwhile; nobody waits for a timer.
 */
final class AppendQueue {
    private static final int LARGEST_GROUP = 64;

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final Consumer<List<Waiting>> recorder;

    /** @param recorder decides every act of a group */
    AppendQueue(Consumer<List<Waiting>> recorder) {
        this.recorder = recorder;
    }

    List<Entry> append(Act act) {
        var mine = new Waiting(act);
        waiting.add(mine);
        turn.lock();
        try {
            while (!mine.isDecided()) recordGroup();
        } finally {
            turn.unlock();
        }
        return mine.result();
    }

    private void recordGroup() {
        var group = new ArrayList<Waiting>();
        for (var next = waiting.poll(); next != null; next = group.size() < LARGEST_GROUP ? waiting.poll() : null)
            group.add(next);
        try {
            recorder.accept(group);
        } catch (RuntimeException e) {
            group.stream().filter(w -> !w.isDecided()).forEach(w -> w.refused(e));
        }
    }

    /** Runs something while nothing is appended. */
    <T> T alone(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
