package org.mpaka.core.passenger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.passenger.ListFault;
import org.mpaka.api.passenger.QuarantinedFile;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps files that could not be taken until a person corrects them, throws them away, or their day comes. */
@Component(service = Quarantine.class)
public final class Quarantine {
    static final int MOST = 500;

    private static final String FILES =
            "SELECT id, channel, name, bytes, faults, taken_at, kept_until FROM passenger_quarantine";

    private final Database database;
    private final Payloads payloads;

    /** @param store made the tables */
    @Activate
    public Quarantine(@Reference Database database, @Reference Payloads payloads, @Reference PassengerStore store) {
        this.database = database;
        this.payloads = payloads;
    }

    private record FileRow(
            UUID id, String channel, String name, int bytes, String faults, Instant takenAt, Instant keptUntil) {}

    private record Faults(List<ListFault> faults) {}

    /** @throws MpakaException {@code WRONG_STATE} when so many wait that nobody looks after them */
    void add(QuarantinedFile file, byte[] content) {
        database.run(sql -> {
            if (sql.get(Integer.class, "SELECT COUNT(*) FROM passenger_quarantine") >= MOST)
                throw new MpakaException(ErrorCode.WRONG_STATE, "quarantine", "full", "take");
            sql.update(
                    "INSERT INTO passenger_quarantine (id, taken_at, kept_until, channel, name, bytes, content, faults)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    file.id(),
                    file.takenAt(),
                    file.keptUntil(),
                    file.channel(),
                    file.name(),
                    content.length,
                    content,
                    payloads.write(new Faults(file.faults())));
        });
    }

    List<QuarantinedFile> all() {
        return database.query(FileRow.class, FILES + " ORDER BY taken_at DESC, id DESC").stream()
                .map(this::file)
                .toList();
    }

    QuarantinedFile get(UUID id) {
        return database.find(FileRow.class, FILES + " WHERE id = ?", id)
                .map(this::file)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "quarantine", id));
    }

    private QuarantinedFile file(FileRow row) {
        return new QuarantinedFile(
                row.id(),
                row.channel(),
                row.name(),
                row.bytes(),
                payloads.read(row.faults(), Faults.class).faults(),
                row.takenAt(),
                row.keptUntil());
    }

    /** As text, whatever it is: signs that no text has are shown as the replacement character. */
    String content(UUID id) {
        byte[] content = database.find(byte[].class, "SELECT content FROM passenger_quarantine WHERE id = ?", id)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "quarantine", id));
        return text(content).replace('\0', '\uFFFD');
    }

    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }

    void delete(UUID id) {
        database.update("DELETE FROM passenger_quarantine WHERE id = ?", id);
    }

    int deletePast(Instant now) {
        return database.update("DELETE FROM passenger_quarantine WHERE kept_until <= ?", now);
    }
}
