package org.mpaka.core.legislation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.PostClocks;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPosts;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what the law was asked about, for lawyers who want to know what another law would have said. */
@Component(service = {LawCases.class, EntryApplier.class})
public final class LawCases implements EntryApplier {
    private final Database database;
    private final Payloads payloads;
    private final BorderPosts posts;
    private final PostClocks clocks;

    /** @param register its tables must be there */
    @Activate
    public LawCases(
            @Reference Database database,
            @Reference Payloads payloads,
            @Reference BorderPosts posts,
            @Reference PostClocks clocks,
            @Reference LawChangeRegister register) {
        this.database = database;
        this.payloads = payloads;
        this.posts = posts;
        this.clocks = clocks;
    }

    private record Body(String body) {}

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(
                InspectionEvents.STARTED, InspectionEvents.CHANGED, InspectionEvents.DECIDED, InspectionEvents.MOVED);
    }

    @Override
    public List<String> tables() {
        return List.of("law_case");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        if (entry.payload().isEmpty()) return;
        var sql = Sql.on(connection);
        var inspection = payloads.read(entry, Inspection.class);
        if (inspection.state() == InspectionState.ABANDONED) {
            sql.update("DELETE FROM law_case WHERE id = ?", inspection.id());
            return;
        }
        // decisions come without the ruling, which stands as before
        if (inspection.ruling().isPresent())
            keep(sql, inspection, inspection.ruling().get().on());
        sql.update(
                "UPDATE law_case SET recorded = ?, crossing = ? WHERE id = ?",
                inspection.crossing().isPresent(),
                inspection.crossing(),
                inspection.id());
    }

    private void keep(Sql sql, Inspection inspection, LocalDate on) throws SQLException {
        var body = payloads.write(LawCase.of(inspection, on, hour(inspection)));
        int changed = sql.update("UPDATE law_case SET on_day = ?, body = ? WHERE id = ?", on, body, inspection.id());
        if (changed == 0)
            sql.update(
                    "INSERT INTO law_case (id, on_day, recorded, body) VALUES (?, ?, ?, ?)",
                    inspection.id(),
                    on,
                    false,
                    body);
    }

    Optional<InspectionId> inspectionOf(CrossingId crossing) {
        return database.find(InspectionId.class, "SELECT id FROM law_case WHERE crossing = ?", crossing);
    }

    /** Those that ended in a recorded crossing, day by day. */
    void each(LocalDate from, LocalDate to, Consumer<LegalFacts> action) {
        database.each(
                Body.class,
                row -> action.accept(facts(payloads.read(row.body(), LawCase.class))),
                "SELECT body FROM law_case WHERE recorded = ? AND on_day >= ? AND on_day <= ? ORDER BY on_day, id",
                true,
                from,
                to);
    }

    /** How many {@link #each} gives. */
    long count(LocalDate from, LocalDate to) {
        return database.find(
                        Long.class,
                        "SELECT COUNT(*) FROM law_case WHERE recorded = ? AND on_day >= ? AND on_day <= ?",
                        true,
                        from,
                        to)
                .orElse(0L);
    }

    /** On the post's clock when the document was shown. */
    LocalTime hour(Inspection inspection) {
        return clocks.zones().time(inspection.shift().post(), inspection.openedAt());
    }

    private LegalFacts facts(LawCase one) {
        return one.facts(post(one.post(), one.on()));
    }

    BorderPost post(BorderPostId id, LocalDate on) {
        return posts.find(id, on).orElseGet(() -> BorderPost.unnamed(id));
    }
}
