package org.mpaka.web.shell.trust;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.trust.TrustStore;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows policies. */
@Service
@Command(
        scope = "mpaka",
        name = "trust-policies",
        description = "Shows how the documents of states are judged about which somebody decided.")
public final class TrustPoliciesCommand extends ActorAction {
    @Reference
    private TrustStore store;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("State", "Trusted", "Revocation lists", "SHA-1 accepted");
        for (var policy : store.policies(actor))
            table.row(policy.state(), policy.trusted(), policy.revocation(), policy.weakDigests());
        table.print(out());
    }
}
