package org.mpaka.web.shell.trust;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.trust.TrustStore;
import org.mpaka.web.shell.ActorAction;

/** Shows warnings. */
@Service
@Command(
        scope = "mpaka",
        name = "trust-warnings",
        description = "Shows what will keep documents from being verified: what ends, is overdue or missing.")
public final class TrustWarningsCommand extends ActorAction {
    @Reference
    private TrustStore store;

    @Override
    protected void run(Actor actor) {
        var warnings = store.warnings(actor);
        if (warnings.isEmpty()) out().println("There is nothing to warn of.");
        warnings.forEach(warning -> out().println(say(warning.what())));
    }
}
