package org.mpaka.web.shell.trust;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.trust.TrustProposalId;
import org.mpaka.api.trust.TrustStore;
import org.mpaka.web.shell.ActorAction;

/** Approves a proposal. */
@Service
@Command(scope = "mpaka", name = "trust-approve", description = "Approves what another person proposed to trust.")
public final class TrustApproveCommand extends ActorAction {
    @Reference
    private TrustStore store;

    @Argument(index = 0, name = "proposal", description = "Identifier of the proposal.", required = true)
    private String proposal = "";

    @Override
    protected void run(Actor actor) {
        out().println(TrustProposalText.outcome(store.approve(actor, TrustProposalId.of(proposal))));
    }
}
