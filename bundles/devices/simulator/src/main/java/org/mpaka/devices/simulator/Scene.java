package org.mpaka.devices.simulator;

import java.util.List;
import java.util.Optional;
import org.mpaka.testing.passport.Bearer;
import org.mpaka.testing.passport.Traits;

/**
 * One thing that happens at the reader.
 *
 * @param title what an instructor chooses it by
 * @param lines the zone of the document that is presented; empty when the reader is unplugged instead
 * @param chip of the document; empty when it has none
 */
record Scene(String title, List<String> lines, Optional<Chip> chip, Happening happening) {
    Scene {
        lines = List.copyOf(lines);
    }

    /** A document is laid down and stays. */
    Scene(String title, List<String> lines, Optional<Chip> chip) {
        this(title, lines, chip, Happening.LAID);
    }

    /** Something else happens. */
    Scene(String title, Happening happening) {
        this(title, List.of(), Optional.empty(), happening);
    }

    /** What happens. */
    enum Happening {
        LAID,
        /** It is taken away before the reader has read it. */
        TAKEN_AWAY,
        /** It lies with its lines away from the glass. */
        NO_ZONE,
        UNPLUGGED
    }

    /** A chip, with what is wrong with it. */
    record Chip(Bearer bearer, Traits traits) {}

    boolean is(Happening one) {
        return happening == one;
    }
}
