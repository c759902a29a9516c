package org.mpaka.core.alert;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Works pieces out on a second thread, a few ahead, and hands them over in their order on the thread that gives them. */
final class Ahead<T> implements AutoCloseable {
    private static final int MOST_WAITING = 8;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "mpaka-alert-ahead");
        thread.setDaemon(true);
        thread.setPriority(Thread.NORM_PRIORITY - 2);
        return thread;
    });
    private final Deque<Future<T>> pieces = new ArrayDeque<>();
    private final Consumer<? super T> taker;

    Ahead(Consumer<? super T> taker) {
        this.taker = taker;
    }

    void add(Callable<T> piece) {
        pieces.add(worker.submit(piece));
        if (pieces.size() > MOST_WAITING) take();
    }

    /** Hands over what is still waiting. */
    void finish() {
        while (!pieces.isEmpty()) take();
    }

    private void take() {
        try {
            taker.accept(pieces.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
