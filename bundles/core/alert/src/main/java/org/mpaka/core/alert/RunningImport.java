package org.mpaka.core.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertImports.Preview;
import org.mpaka.api.alert.AlertList;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.ImportJob;
import org.mpaka.api.alert.ImportJob.Stage;
import org.mpaka.api.alert.ImportJob.State;

/** One job: how far it is, and whether somebody wants it to end. */
final class RunningImport {
    private static final long NANOS_BETWEEN_NEWS = 250_000_000;

    final Actor actor;
    private final Clock clock;
    private final Consumer<ImportJob> news;
    private ImportJob job;
    private boolean cancelled;
    private long toldAt = System.nanoTime();

    RunningImport(Actor actor, String format, AlertListId list, Stage stage, Clock clock, Consumer<ImportJob> news) {
        this.actor = actor;
        this.clock = clock;
        this.news = news;
        job = new ImportJob(
                TimeOrderedUuid.next(clock),
                format,
                list,
                actor.user(),
                stage,
                State.WAITING,
                0,
                0,
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    synchronized ImportJob job() {
        return job;
    }

    UUID id() {
        return job().id();
    }

    /** @throws CancellationException when somebody wants it to end */
    void at(long done, long total) {
        synchronized (this) {
            if (cancelled) throw new CancellationException();
            job = with(job.stage(), State.RUNNING, done, total, job.preview(), job.result(), Optional.empty(), false);
            long now = System.nanoTime();
            if (done < total && now - toldAt < NANOS_BETWEEN_NEWS) return;
            toldAt = now;
        }
        news.accept(job());
    }

    /** What it takes over. */
    synchronized void of(Preview preview) {
        job = with(job.stage(), job.state(), 0, 0, Optional.of(preview), Optional.empty(), Optional.empty(), false);
    }

    void read(Preview preview) {
        end(State.DONE, Optional.of(preview), job().result(), Optional.empty());
    }

    /** From here on it can no longer be cancelled. */
    void inForce(AlertList list) {
        synchronized (this) {
            job = with(Stage.CLEARING, State.RUNNING, 0, 0, job.preview(), Optional.of(list), Optional.empty(), false);
        }
        news.accept(job());
    }

    void done() {
        end(State.DONE, job().preview(), job().result(), Optional.empty());
    }

    void failed(Sentence why) {
        end(State.FAILED, job().preview(), job().result(), Optional.of(why));
    }

    void ended() {
        end(State.CANCELLED, job().preview(), job().result(), Optional.empty());
    }

    private void end(State state, Optional<Preview> preview, Optional<AlertList> list, Optional<Sentence> failure) {
        synchronized (this) {
            job = with(job.stage(), state, job.done(), job.total(), preview, list, failure, true);
        }
        news.accept(job());
    }

    /** @throws MpakaException {@code WRONG_STATE} when it is too late */
    void cancel() {
        synchronized (this) {
            if (job.hasEnded() || job.stage() == Stage.CLEARING)
                throw new MpakaException(ErrorCode.WRONG_STATE, "import", job.state(), "cancel");
            cancelled = true;
            if (job.state() != State.WAITING) return;
        }
        ended();
    }

    private ImportJob with(
            Stage stage,
            State state,
            long done,
            long total,
            Optional<Preview> preview,
            Optional<AlertList> result,
            Optional<Sentence> failure,
            boolean over) {
        return new ImportJob(
                job.id(),
                job.format(),
                job.list(),
                job.startedBy(),
                stage,
                state,
                done,
                Math.max(done, total),
                job.startedAt(),
                over ? Optional.<Instant>of(clock.instant()) : Optional.empty(),
                preview,
                result,
                failure);
    }

    @Override
    public String toString() {
        return job().toString();
    }
}
