package org.mpaka.core.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.mpaka.api.alert.PeopleFile;
import org.mpaka.api.alert.ScreenedPerson;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps results of screened files until their day. */
@Component(service = PeopleStore.class)
public final class PeopleStore {
    static final int A_PART = 200;

    private final Database database;
    private final Payloads payloads;

    /** @param register its tables must be there */
    @Activate
    public PeopleStore(@Reference Database database, @Reference Payloads payloads, @Reference AlertRegister register) {
        this.database = database;
        this.payloads = payloads;
    }

    /** @param withSilent of the people, those with records when silent ones count */
    record Kept(PeopleFile file, int withSilent) {}

    private record FileRow(String file) {}

    private record PartRow(int part, String people) {}

    void add(UUID file, int part, List<ScreenedPerson> people) {
        var packed =
                Packing.text(Packing.pack(people.stream().map(payloads::write).toList()));
        database.update("INSERT INTO people_part (file_id, part, people) VALUES (?, ?, ?)", file, part, packed);
    }

    void finish(Kept kept, Instant until) {
        database.update(
                "INSERT INTO people_file (id, kept_until, file) VALUES (?, ?, ?)",
                kept.file().id(),
                until,
                payloads.write(kept));
    }

    List<Kept> all() {
        return database.query(FileRow.class, "SELECT file FROM people_file ORDER BY id DESC").stream()
                .map(row -> payloads.read(row.file(), Kept.class))
                .toList();
    }

    Optional<Kept> find(UUID file) {
        return database.find(FileRow.class, "SELECT file FROM people_file WHERE id = ?", file)
                .map(row -> payloads.read(row.file(), Kept.class));
    }

    /** @param from part from which on */
    void each(UUID file, int from, Consumer<ScreenedPerson> action) {
        database.each(
                PartRow.class,
                row -> people(row).forEach(action),
                "SELECT part, people FROM people_part WHERE file_id = ? AND part >= ? ORDER BY part",
                file,
                from);
    }

    /** One part; empty after the last. */
    List<ScreenedPerson> part(UUID file, int part) {
        return database.find(
                        PartRow.class,
                        "SELECT part, people FROM people_part WHERE file_id = ? AND part = ?",
                        file,
                        part)
                .map(this::people)
                .orElse(List.of());
    }

    private List<ScreenedPerson> people(PartRow row) {
        return Packing.unpack(row.people()).stream()
                .map(line -> payloads.read(line, ScreenedPerson.class))
                .toList();
    }

    void delete(UUID file) {
        database.run(sql -> {
            sql.update("DELETE FROM people_part WHERE file_id = ?", file);
            sql.update("DELETE FROM people_file WHERE id = ?", file);
        });
    }

    /** Deletes what is past its day, and parts of files that had not ended when the node stopped. */
    int deletePast(Instant now, boolean starting) {
        return database.transact(sql -> {
            int gone = sql.update("DELETE FROM people_file WHERE kept_until <= ?", now);
            if (gone > 0 || starting)
                sql.update("DELETE FROM people_part WHERE file_id NOT IN (SELECT id FROM people_file)");
            return gone;
        });
    }
}
