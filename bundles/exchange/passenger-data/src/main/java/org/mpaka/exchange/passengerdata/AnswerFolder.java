package org.mpaka.exchange.passengerdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.mpaka.api.passenger.BoardingOutbox;

/** Puts answers beside the lists that came: whole, or not at all. */
final class AnswerFolder {
    private final BoardingOutbox outbox;
    private final Path folder;

    AnswerFolder(BoardingOutbox outbox, Path folder) {
        this.outbox = outbox;
        this.folder = folder;
    }

    void put(String channel, String way) {
        for (var reply : outbox.waiting(channel, way)) {
            try {
                Files.createDirectories(folder);
                var part = Files.write(folder.resolve("." + reply.name() + ".part"), reply.content());
                Files.move(part, folder.resolve(reply.name()), StandardCopyOption.ATOMIC_MOVE);
                outbox.sent(reply.id());
            } catch (IOException e) {
                outbox.failed(reply.id(), e.getClass().getSimpleName());
            }
        }
    }
}
