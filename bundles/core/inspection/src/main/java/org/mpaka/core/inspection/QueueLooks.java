package org.mpaka.core.inspection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.UserId;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.QueueItem;
import org.mpaka.api.journal.Draft;

/**
 * Journals who was shown whom in the queue, before he is shown it.
 *
 * <p>The console asks for the queue again at every change: whoever stays in it is journaled once for each officer, so
 * that the journal tells of looks and not of refreshes. Forgotten at a restart, after which all are journaled again.
 */
final class QueueLooks {
    private final Acts acts;
    private final Map<UserId, Set<InspectionId>> shown = new ConcurrentHashMap<>();

    QueueLooks(Acts acts) {
        this.acts = acts;
    }

    /** @param inspections those not shown to this officer before */
    record Look(List<InspectionId> inspections) {
        Look {
            inspections = List.copyOf(inspections);
        }
    }

    void shown(Actor actor, List<QueueItem> items) {
        var now = items.stream().map(QueueItem::inspection).toList();
        var before = shown.getOrDefault(actor.user(), Set.of());
        var newcomers = now.stream().filter(id -> !before.contains(id)).toList();
        if (!newcomers.isEmpty())
            acts.append(
                    actor,
                    List.of(new Draft(
                            InspectionEvents.QUEUE_VIEWED, actor.post().value(), new Look(newcomers))),
                    Optional.empty());
        shown.put(actor.user(), new HashSet<>(now));
    }
}
