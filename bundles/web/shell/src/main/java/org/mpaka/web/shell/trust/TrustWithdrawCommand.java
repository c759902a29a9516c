package org.mpaka.web.shell.trust;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.trust.TrustItemId;
import org.mpaka.api.trust.TrustStore;
import org.mpaka.web.shell.ActorAction;

/** Withdraws a certificate. */
@Service
@Command(
        scope = "mpaka",
        name = "trust-withdraw",
        description = "Believes a certificate, and its key, no more; in force at once.")
public final class TrustWithdrawCommand extends ActorAction {
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
        var withdrawn = store.withdraw(actor, TrustItemId.of(certificate), reason);
        out().println("Withdrawn: " + withdrawn.subject() + ". Documents it vouched for cannot be verified any more.");
    }
}
