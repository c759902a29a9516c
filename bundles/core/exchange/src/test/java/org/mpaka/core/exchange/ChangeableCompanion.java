package org.mpaka.core.exchange;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.DraftCompanion;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.traveller.TravellerEvents;

/** Bound to the journal once; the test chooses who answers. */
final class ChangeableCompanion implements DraftCompanion {
    @Nullable
    DraftCompanion delegate;

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(TravellerEvents.CROSSING_RECORDED);
    }

    @Override
    public List<Draft> accompany(Actor actor, Draft draft) {
        return delegate == null ? List.of() : delegate.accompany(actor, draft);
    }
}
