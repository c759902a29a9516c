package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AgencyId;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.Hits;
import org.mpaka.web.shell.ActorAction;

/** Notes a hand-over. */
@Service
@Command(
        scope = "mpaka",
        name = "hit-hand-over",
        description = "Notes to whom a traveller was handed over after a hit.")
public final class HitHandOverCommand extends ActorAction {
    @Reference
    private Hits hits;

    @Argument(index = 0, name = "hit", description = "Identifier of the hit.", required = true)
    private String hit = "";

    @Argument(index = 1, name = "to", description = "Person or unit that took over.", required = true)
    private String to = "";

    @Argument(index = 2, name = "note", description = "What went with it, 3 to 500 characters.", required = true)
    private String note = "";

    @Option(name = "--agency", description = "Authority whose users may confirm it.")
    @Completion(AgencyCompleter.class)
    private @Nullable String agency;

    @Override
    protected void run(Actor actor) {
        hits.handOver(actor, HitId.of(hit), to, given(agency).map(AgencyId::of), note);
        out().println("Handed over to " + to + ". Another person has to confirm it.");
    }
}
