package org.mpaka.core.inspection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Shift;
import org.mpaka.api.inspection.ShiftId;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records acts, one after the other within a shift; between nodes the register's revision decides who was first. */
@Component(service = Acts.class)
public final class Acts {
    private static final Set<EntryKind> LIGHT = Set.of(InspectionEvents.DECIDED, InspectionEvents.MOVED);
    private static final int STRIPES = 256;

    private final Journal journal;
    private final InspectionRegister register;
    private final Clock clock;
    private final ReentrantLock[] locks = new ReentrantLock[STRIPES];
    private final ReentrantLock[] documents = new ReentrantLock[STRIPES];

    @Activate
    public Acts(@Reference Journal journal, @Reference InspectionRegister register, @Reference Clock clock) {
        this.journal = journal;
        this.register = register;
        this.clock = clock;
        for (int i = 0; i < STRIPES; i++) {
            locks[i] = new ReentrantLock();
            documents[i] = new ReentrantLock();
        }
    }

    Clock clock() {
        return clock;
    }

    InspectionRegister register() {
        return register;
    }

    /** Nobody else acts on this shift meanwhile. */
    <T> T alone(ShiftId shift, Supplier<T> act) {
        return locked(shift, act);
    }

    /** Nobody else opens or closes a shift at this post's lanes, or of this officer, meanwhile. */
    <T> T aloneOpening(Supplier<T> act) {
        return locked("shifts", act);
    }

    /** Nobody else lets somebody with a document of this number cross meanwhile; always taken within a shift's lock. */
    <T> T aloneWith(Optional<String> document, Supplier<T> act) {
        return document.isEmpty() ? act.get() : locked(documents, document.get(), act);
    }

    private <T> T locked(Object what, Supplier<T> act) {
        return locked(locks, what, act);
    }

    private static <T> T locked(ReentrantLock[] locks, Object what, Supplier<T> act) {
        var lock = locks[Math.floorMod(what.hashCode(), STRIPES)];
        lock.lock();
        try {
            return act.get();
        } finally {
            lock.unlock();
        }
    }

    /** The inspection with this revision, or somebody changed it meanwhile. */
    static void expect(Inspection inspection, int revision) {
        if (inspection.revision() != revision) throw new MpakaException(ErrorCode.CHANGED_MEANWHILE, "inspection");
    }

    static void inState(Inspection inspection, String wanted, InspectionState... states) {
        if (!List.of(states).contains(inspection.state()))
            throw new MpakaException(ErrorCode.WRONG_STATE, "inspection", inspection.state(), wanted);
    }

    static Draft draft(EntryKind kind, Inspection inspection) {
        var payload = LIGHT.contains(kind) ? Changes.light(inspection) : inspection;
        return new Draft(kind, inspection.id().toString(), payload);
    }

    static Draft draft(EntryKind kind, Shift shift) {
        return new Draft(kind, shift.id().toString(), shift);
    }

    Inspection record(Actor actor, EntryKind kind, Inspection next) {
        return record(actor, kind, next, List.of(), Optional.empty());
    }

    /** One append: the inspection first, then what hangs on it. */
    Inspection record(Actor actor, EntryKind kind, Inspection next, List<Draft> more, Optional<String> key) {
        var drafts = new ArrayList<Draft>();
        drafts.add(draft(kind, next));
        drafts.addAll(more);
        append(actor, drafts, key);
        return next;
    }

    void append(Actor actor, List<Draft> drafts, Optional<String> key) {
        if (!drafts.isEmpty()) journal.append(actor, drafts, key);
    }

    static InspectionFacts facts(Actor actor, Inspection inspection) {
        var shift = inspection.shift();
        return new InspectionFacts(
                inspection.id(),
                actor,
                shift.post(),
                shift.lane(),
                shift.direction(),
                inspection.openedAt(),
                inspection.reading(),
                inspection.declaration());
    }
}
