package org.mpaka.core.inspection;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.UserId;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Shift;
import org.mpaka.api.inspection.ShiftId;
import org.mpaka.api.inspection.ShiftSummary;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Inspections and shifts as the journal left them; whoever holds one knows that its tables are there. */
@Component(service = InspectionRegister.class)
public final class InspectionRegister {
    private final Database database;
    private final Payloads payloads;

    @Activate
    public InspectionRegister(@Reference Database database, @Reference Payloads payloads) {
        this.database = database;
        this.payloads = payloads;
        database.migrate(Migrations.beside("inspection", InspectionRegister.class));
    }

    Optional<Inspection> find(InspectionId id) {
        return database.find(String.class, "SELECT body FROM inspection WHERE id = ?", id)
                .map(this::inspection);
    }

    Optional<InspectionState> state(InspectionId id) {
        return database.find(InspectionState.class, "SELECT state FROM inspection WHERE id = ?", id);
    }

    Inspection get(InspectionId id) {
        return find(id).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "inspection", id));
    }

    /** Latest first. */
    List<Inspection> ofShift(ShiftId shift, int limit) {
        return database
                .query(
                        String.class,
                        "SELECT body FROM inspection WHERE shift_id = ? ORDER BY opened_at DESC, id DESC"
                                + " FETCH FIRST " + limit + " ROWS ONLY",
                        shift)
                .stream()
                .map(this::inspection)
                .toList();
    }

    List<Inspection> ofShift(ShiftId shift, InspectionState state) {
        return database
                .query(
                        String.class,
                        "SELECT body FROM inspection WHERE shift_id = ? AND state = ? ORDER BY opened_at, id",
                        shift,
                        state)
                .stream()
                .map(this::inspection)
                .toList();
    }

    List<Inspection> at(BorderPostId post, InspectionState state) {
        return database
                .query(
                        String.class,
                        "SELECT body FROM inspection WHERE state = ? AND post = ? ORDER BY opened_at, id",
                        state,
                        post)
                .stream()
                .map(this::inspection)
                .toList();
    }

    Optional<Shift> openShiftOf(UserId officer) {
        return database
                .query(
                        String.class,
                        "SELECT body FROM inspection_shift WHERE officer = ? AND closed_at IS NULL"
                                + " ORDER BY opened_at DESC, id DESC FETCH FIRST 1 ROWS ONLY",
                        officer)
                .stream()
                .map(this::shift)
                .findFirst();
    }

    Optional<Shift> openShiftOn(BorderPostId post, String lane) {
        return database
                .query(
                        String.class,
                        "SELECT body FROM inspection_shift WHERE post = ? AND lane = ? AND closed_at IS NULL"
                                + " ORDER BY opened_at DESC, id DESC FETCH FIRST 1 ROWS ONLY",
                        post,
                        lane)
                .stream()
                .map(this::shift)
                .findFirst();
    }

    Optional<Shift> findShift(ShiftId id) {
        return database.find(String.class, "SELECT body FROM inspection_shift WHERE id = ?", id)
                .map(this::shift);
    }

    private record Counted(Optional<String> decision, int inspections, int undone) {}

    ShiftSummary summary(Shift shift) {
        var counts = database.query(
                Counted.class,
                "SELECT decision, COUNT(*) AS inspections, SUM(undone) AS undone FROM inspection"
                        + " WHERE shift_id = ? GROUP BY decision",
                shift.id());
        return new ShiftSummary(
                shift,
                counts.stream().mapToInt(Counted::inspections).sum(),
                with(counts, "ADMIT"),
                with(counts, "REFUSE"),
                with(counts, "REFER"),
                counts.stream().mapToInt(Counted::undone).sum());
    }

    private static int with(List<Counted> counts, String decision) {
        return counts.stream()
                .filter(count -> count.decision().filter(decision::equals).isPresent())
                .mapToInt(Counted::inspections)
                .sum();
    }

    private Inspection inspection(String body) {
        return payloads.read(body, Inspection.class);
    }

    private Shift shift(String body) {
        return payloads.read(body, Shift.class);
    }
}
