package org.mpaka.web.shell.permit;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.permit.Permits;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Finds permits. */
@Service
@Command(
        scope = "mpaka",
        name = "permit-find",
        description = "Finds permits by the number of the permit, a receipt or the document.")
public final class PermitFindCommand extends ActorAction {
    @Reference
    private Permits permits;

    @Argument(index = 0, name = "number", description = "The number.", required = true)
    private String number = "";

    @Override
    protected void run(Actor actor) {
        var table = Table.of("Permit", "Number", "Kind", "State", "Revision", "From", "Until", "Document", "Paid");
        permits.find(actor, number)
                .forEach(permit -> table.row(
                        permit.id(),
                        permit.number(),
                        permit.kind(),
                        permit.state(),
                        permit.revision(),
                        permit.from(),
                        permit.until(),
                        permit.holder().document().number(),
                        permit.receipts().stream()
                                .map(one -> one.number() + " " + one.paid())
                                .toList()));
        table.print(out());
    }
}
