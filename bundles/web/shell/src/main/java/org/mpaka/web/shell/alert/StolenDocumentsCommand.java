package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.StolenDocuments;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows the list of stolen documents. */
@Service
@Command(
        scope = "mpaka",
        name = "stolen-documents",
        description = "Shows how many stolen, lost and revoked documents this node holds, and since when.")
public final class StolenDocumentsCommand extends ActorAction {
    @Reference
    private StolenDocuments documents;

    @Override
    protected void run(Actor actor) {
        var status = documents.status(actor);
        Table.of("Documents", "Changes since", "Made")
                .row(status.documents(), status.changes(), status.madeAt())
                .print(out());
    }
}
