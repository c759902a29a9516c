package org.mpaka.core.alert;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.PeopleFile;
import org.mpaka.api.alert.PeopleFile.State;

/** A file that waits, runs or has ended, as long as the node runs. */
final class RunningPeople {
    private PeopleFile file;
    private int withSilent;
    private boolean cancelled;

    RunningPeople(UUID id, String name, UserId by, String reason, int people, int setAside, Instant at) {
        file = new PeopleFile(
                id,
                name,
                by,
                reason,
                State.WAITING,
                people,
                0,
                0,
                setAside,
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    synchronized PeopleFile file() {
        return file;
    }

    synchronized PeopleStore.Kept kept() {
        return new PeopleStore.Kept(file, withSilent);
    }

    /** @throws CancellationException when somebody wants it to end */
    synchronized void screened(boolean open, boolean silent) {
        if (cancelled) throw new CancellationException();
        if (open || silent) withSilent++;
        file = with(
                State.RUNNING,
                file.screened() + 1,
                file.withRecords() + (open ? 1 : 0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    synchronized void begin() {
        if (cancelled) throw new CancellationException();
        file = with(State.RUNNING, 0, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Ends it well: nobody sees that it is done before it is kept.
     *
     * @throws CancellationException when somebody wanted it to end before
     */
    synchronized void done(Instant at, Instant keptUntil, Consumer<PeopleStore.Kept> keep) {
        if (cancelled) throw new CancellationException();
        var ended = with(
                State.DONE,
                file.screened(),
                file.withRecords(),
                Optional.of(at),
                Optional.of(keptUntil),
                Optional.empty());
        keep.accept(new PeopleStore.Kept(ended, withSilent));
        file = ended;
    }

    synchronized void end(State state, Instant at, Optional<Instant> keptUntil, Optional<Sentence> failure) {
        file = with(state, file.screened(), file.withRecords(), Optional.of(at), keptUntil, failure);
    }

    synchronized void cancel(Instant at) {
        if (file.hasEnded()) throw new MpakaException(ErrorCode.WRONG_STATE, "file", file.state(), "cancel");
        cancelled = true;
        end(State.CANCELLED, at, Optional.empty(), Optional.empty());
    }

    private PeopleFile with(
            State state,
            int screened,
            int found,
            Optional<Instant> endedAt,
            Optional<Instant> keptUntil,
            Optional<Sentence> failure) {
        return new PeopleFile(
                file.id(),
                file.name(),
                file.startedBy(),
                file.reason(),
                state,
                file.people(),
                screened,
                found,
                file.setAside(),
                file.startedAt(),
                endedAt,
                keptUntil,
                failure);
    }

    @Override
    public String toString() {
        return file().toString();
    }
}
