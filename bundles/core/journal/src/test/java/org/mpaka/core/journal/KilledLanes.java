package org.mpaka.core.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.TestDatabase;

/** Four lanes that write until they are killed; prints the subject of each act that was acknowledged. */
public final class KilledLanes {
    private static final int LANES = 4;

    private KilledLanes() {}

    /** @param arguments directory of the node */
    public static void main(String[] arguments) {
        var directory = Path.of(arguments[0]);
        var database = TestDatabase.encryptedDerby(directory.resolve("database"));
        var wired = Wired.over(database.dataSource(), Wired.KOBERO, directory);
        for (int lane = 0; lane < LANES; lane++) {
            var thread = new Thread(() -> write(wired), "lane-" + lane);
            thread.start();
        }
    }

    private static void write(Wired wired) {
        while (true) {
            var act = UUID.randomUUID().toString();
            // two drafts: half an act would be one of them
            var drafts = List.of(CountingRegister.hit(act), CountingRegister.hit(act + "-also"));
            wired.journal().append(Actors.OFFICER, drafts, Optional.of(act));
            synchronized (System.out) {
                System.out.println(act);
            }
        }
    }
}
