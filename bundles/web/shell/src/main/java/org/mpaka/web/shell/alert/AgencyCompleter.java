package org.mpaka.web.shell.alert;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Agencies;
import org.mpaka.web.shell.NameCompleter;

/** Completes authorities. */
@Service
public final class AgencyCompleter extends NameCompleter {
    @Reference
    private Agencies agencies;

    @Override
    protected Stream<String> names(Actor actor) {
        return agencies.all(actor).stream().map(agency -> agency.id().value());
    }
}
