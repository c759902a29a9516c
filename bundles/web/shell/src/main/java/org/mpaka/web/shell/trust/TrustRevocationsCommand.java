package org.mpaka.web.shell.trust;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.trust.TrustStore;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows revocation lists. */
@Service
@Command(
        scope = "mpaka",
        name = "trust-revocations",
        description = "Shows the revocation lists in force, the newest of each issuer.")
public final class TrustRevocationsCommand extends ActorAction {
    @Reference
    private TrustStore store;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("State", "Issuer", "Of", "Next", "Revoked", "Heeded");
        for (var list : store.revocationLists(actor))
            table.row(
                    list.state(), list.issuer(), list.thisUpdate(), list.nextUpdate(), list.revoked(), list.verified());
        table.print(out());
    }
}
