package org.mpaka.core.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The machine's clock, in UTC, as the one {@link Clock} service of the product. */
@Component(service = Clock.class)
public final class NodeClock extends Clock {
    private final Clock clock = Clock.systemUTC();

    @Activate
    public NodeClock() {}

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
