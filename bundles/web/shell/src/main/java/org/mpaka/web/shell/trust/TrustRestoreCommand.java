package org.mpaka.web.shell.trust;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.trust.TrustItemId;
import org.mpaka.api.trust.TrustStore;
import org.mpaka.web.shell.ActorAction;

/** Proposes to restore a certificate. */
@Service
@Command(scope = "mpaka", name = "trust-restore", description = "Proposes to believe a withdrawn certificate again.")
public final class TrustRestoreCommand extends ActorAction {
    @Reference
    private TrustStore store;

    @Argument(
            index = 0,
            name = "certificate",
            description = "Fingerprint of the certificate (SHA-256).",
            required = true)
    private String certificate = "";

    @Argument(index = 1, name = "reason", description = "Why, in your words.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        var proposal = store.proposeRestoring(actor, TrustItemId.of(certificate), reason);
        out().println(TrustProposalText.outcome(proposal));
    }
}
