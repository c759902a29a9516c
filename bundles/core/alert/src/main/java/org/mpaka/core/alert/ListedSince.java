package org.mpaka.core.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.LateRun;
import org.mpaka.api.alert.ScreeningQuery;
import org.mpaka.core.alert.screening.AlertIndex;
import org.mpaka.core.alert.screening.Thresholds;

/**
 * What is listed since, to search in. A few alerts get an index of their own, in which a search takes microseconds; of a
 * list that is new in large part the whole memory is searched and what belongs to other lists is left out.
 */
final class ListedSince {
    private static final int FEW = 20_000;
    private static final int AT_ONCE = 5000;

    private final AlertMemory memory;
    private final Thresholds thresholds;
    private final AlertIndex few = new AlertIndex();
    private final Set<AlertListId> many = new HashSet<>();
    private boolean stolen;

    private ListedSince(AlertMemory memory, Thresholds thresholds) {
        this.memory = memory;
        this.thresholds = thresholds;
    }

    static ListedSince of(
            List<LateRunRegister.Row> runs, AlertRegister register, AlertMemory memory, Thresholds thresholds) {
        var since = new ListedSince(memory, thresholds);
        for (var run : runs) {
            if (run.cause() == LateRun.Cause.STOLEN_DOCUMENTS) since.stolen = true;
            else if (run.cause() == LateRun.Cause.LIST) since.list(run, register);
            else
                run.alertId()
                        .flatMap(register::find)
                        .map(register::read)
                        .filter(AlertMemory::inForce)
                        .ifPresent(alert -> since.few.put(List.of(alert)));
        }
        return since;
    }

    private void list(LateRunRegister.Row run, AlertRegister register) {
        if (register.countSince(run.listId(), run.fromVersion()) > FEW) {
            many.add(run.listId());
            return;
        }
        var some = new ArrayList<Alert>();
        register.eachSince(run.listId(), run.fromVersion(), alert -> {
            if (AlertMemory.inForce(alert)) some.add(alert);
            if (some.size() < AT_ONCE) return;
            few.put(some);
            some.clear();
        });
        few.put(some);
    }

    /** Whether the stolen documents on disk are new. */
    boolean hasStolen() {
        return stolen;
    }

    List<Candidate> search(ScreeningQuery query, LocalDate on) {
        var found = new ArrayList<>(few.search(query, on, thresholds));
        if (many.isEmpty()) return found;
        for (var candidate : memory.screen(query, on).candidates())
            if (many.contains(candidate.list())
                    && found.stream().noneMatch(one -> one.alert().equals(candidate.alert()))) found.add(candidate);
        return found;
    }
}
