package org.mpaka.core.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.Agency;
import org.mpaka.api.alert.AgencyId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes and reads authorities and their users. */
@Component(service = {AgencyRegister.class, EntryApplier.class})
public final class AgencyRegister implements EntryApplier {
    private final Database database;
    private final Payloads payloads;

    /** @param register its tables must be there */
    @Activate
    public AgencyRegister(
            @Reference Database database, @Reference Payloads payloads, @Reference AlertRegister register) {
        this.database = database;
        this.payloads = payloads;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(AlertEvents.AGENCY_CHANGED);
    }

    @Override
    public List<String> tables() {
        return List.of("alert_agency");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var sql = Sql.on(connection);
        var agency = payloads.read(entry, Agency.class);
        sql.update("DELETE FROM alert_agency WHERE id = ?", agency.id());
        sql.update(
                "INSERT INTO alert_agency (id, name, members) VALUES (?, ?, ?)",
                agency.id(),
                agency.name(),
                agency.members().stream().map(UserId::value).sorted().collect(Collectors.joining(" ")));
    }

    private record Row(AgencyId id, String name, String members) {
        Agency agency() {
            return new Agency(
                    id,
                    name,
                    List.of(members.split(" ")).stream()
                            .filter(one -> !one.isEmpty())
                            .map(UserId::of)
                            .collect(Collectors.toSet()));
        }
    }

    List<Agency> all() {
        return database.query(Row.class, "SELECT * FROM alert_agency ORDER BY id").stream()
                .map(Row::agency)
                .toList();
    }

    Set<AgencyId> of(UserId user) {
        return all().stream()
                .filter(agency -> agency.members().contains(user))
                .map(Agency::id)
                .collect(Collectors.toSet());
    }

    boolean isMember(UserId user, Optional<AgencyId> agency) {
        return agency.filter(of(user)::contains).isPresent();
    }
}
