package org.mpaka.core.traveller;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes what the journal says of travellers into the register.
 *
 * <p>Never fails on an entry about somebody unknown here: a post holds only what was shipped to it, and retention may
 * have removed the payload that told of him. Of two acts that exclude each other (two corrections, a correction and an
 * undoing) both are kept, and the rule is stated at each.
 */
@Component
public final class TravellerApplier implements EntryApplier {
    private final Payloads payloads;

    /** @param register its tables must be there */
    @Activate
    public TravellerApplier(@Reference Register register, @Reference Payloads payloads) {
        this.payloads = payloads;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(
                TravellerEvents.CROSSING_RECORDED,
                TravellerEvents.CROSSING_UNDONE,
                TravellerEvents.CROSSING_CORRECTED,
                TravellerEvents.TRAVELLERS_MERGED,
                TravellerEvents.TRAVELLERS_UNMERGED);
    }

    @Override
    public List<String> tables() {
        return List.of("crossing", "traveller_word", "traveller_document", "traveller");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var sql = Sql.on(connection);
        var kind = entry.kind();
        if (kind.equals(TravellerEvents.CROSSING_RECORDED))
            recorded(sql, payloads.read(entry, TravellerEvents.CrossingRecorded.class));
        else if (kind.equals(TravellerEvents.CROSSING_UNDONE))
            undone(
                    sql,
                    payloads.read(entry, TravellerEvents.CrossingUndone.class).crossing());
        else if (kind.equals(TravellerEvents.CROSSING_CORRECTED))
            corrected(
                    sql,
                    CrossingId.of(entry.subject()),
                    payloads.read(entry, TravellerEvents.CrossingCorrected.class)
                            .correction());
        else if (kind.equals(TravellerEvents.TRAVELLERS_MERGED)) {
            var event = payloads.read(entry, TravellerEvents.TravellersMerged.class);
            PeopleWriter.merge(sql, event.kept(), event.merged());
        } else if (kind.equals(TravellerEvents.TRAVELLERS_UNMERGED))
            PeopleWriter.unmerge(
                    sql,
                    payloads.read(entry, TravellerEvents.TravellersUnmerged.class)
                            .unmerged());
    }

    private void recorded(Sql sql, TravellerEvents.CrossingRecorded event) throws SQLException {
        var crossing = event.crossing();
        if (Crossings.find(sql, crossing.id()).isPresent()) return;
        PeopleWriter.see(sql, event.traveller(), crossing.document(), crossing.at());
        // Another node's correction may have come first.
        var status = Crossings.isCorrected(sql, crossing.id()) ? Crossing.Status.CORRECTED : Crossing.Status.RECORDED;
        var conditions = CrossingRow.json(crossing.conditions(), payloads);
        Crossings.insert(sql, crossing, event.traveller().id(), status, conditions, Optional.empty());
    }

    /** A crossing that did not take place has no valid correction either. */
    private static void undone(Sql sql, CrossingId id) throws SQLException {
        var last = Crossings.lastCorrection(sql, id);
        if (last.isPresent()) Crossings.set(sql, last.get().id(), Crossing.Status.UNDONE);
    }

    /** A second correction of one crossing corrects the first; one that comes after the undoing does not count. */
    private void corrected(Sql sql, CrossingId replaced, Crossing correction) throws SQLException {
        if (Crossings.find(sql, correction.id()).isPresent()) return;
        var conditions = CrossingRow.json(correction.conditions(), payloads);
        var last = Crossings.lastCorrection(sql, replaced);
        if (last.isEmpty()) {
            Crossings.insert(
                    sql,
                    correction,
                    correction.traveller(),
                    Crossing.Status.RECORDED,
                    conditions,
                    Optional.of(replaced));
            return;
        }
        boolean undone = last.get().status() == Crossing.Status.UNDONE;
        if (!undone) Crossings.set(sql, last.get().id(), Crossing.Status.CORRECTED);
        Crossings.insert(
                sql,
                correction,
                last.get().travellerId(),
                undone ? Crossing.Status.UNDONE : Crossing.Status.RECORDED,
                conditions,
                Optional.of(last.get().id()));
    }
}
