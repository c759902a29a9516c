package org.mpaka.exchange.passengerdata;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once that a carrier cannot be visited, until something else is wrong or it is over. */
final class Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private final String way;
    private final Object peer;
    private Optional<String> said = Optional.empty();

    Trouble(String way, Object peer) {
        this.way = way;
        this.peer = peer;
    }

    void over() {
        if (said.isPresent()) LOG.info("Passenger lists of {} come {} again.", peer, way);
        said = Optional.empty();
    }

    /** @return the class of what happened: its message may quote what a file holds */
    String say(Exception e) {
        var what = e.getClass().getSimpleName();
        if (!said.equals(Optional.of(what)))
            LOG.warn("{} could not be visited {} ({}); it is tried again.", peer, way, what);
        said = Optional.of(what);
        return what;
    }
}
