package org.mpaka.web.shell.alert;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.mpaka.api.MpakaException;
import org.mpaka.api.alert.Agencies;
import org.mpaka.web.shell.ShellActor;

/** Completes authorities for who may know them. */
@Service
public final class AgencyCompleter implements Completer {
    @Reference
    private Agencies agencies;

    @Reference
    private ShellActor who;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        try {
            var ids = agencies.all(who.of(session)).stream()
                    .map(agency -> agency.id().value())
                    .toList();
            return new StringsCompleter(ids).complete(session, line, candidates);
        } catch (MpakaException e) {
            // nobody is signed in, or may not know them: there is nothing to complete
            return -1;
        }
    }
}
