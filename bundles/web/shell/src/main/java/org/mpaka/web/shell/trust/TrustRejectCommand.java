package org.mpaka.web.shell.trust;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.trust.TrustProposalId;
import org.mpaka.api.trust.TrustStore;
import org.mpaka.web.shell.ActorAction;

/** Rejects a proposal. */
@Service
@Command(scope = "mpaka", name = "trust-reject", description = "Turns a proposal down, or takes your own back.")
public final class TrustRejectCommand extends ActorAction {
    @Reference
    private TrustStore store;

    @Argument(index = 0, name = "proposal", description = "Identifier of the proposal.", required = true)
    private String proposal = "";

    @Argument(index = 1, name = "reason", description = "Why, in your words.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        out().println(TrustProposalText.outcome(store.reject(actor, TrustProposalId.of(proposal), reason)));
    }
}
