package org.mpaka.web.shell.journal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.journal.Journal;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Verifies the journal. */
@Service
@Command(
        scope = "mpaka",
        name = "journal-verify",
        description = "Recomputes every chain and checks the signature of every checkpoint.")
public final class JournalVerifyCommand extends ActorAction {
    @Reference
    private Journal journal;

    @Override
    protected void run(Actor actor) {
        var verification = journal.verify(actor);
        out().println(verification.entries() + " entries and " + verification.checkpoints()
                + " checkpoints verified in " + verification.took().toMillis() + " ms.");
        if (verification.whole()) out().println("The journal is whole.");
        else {
            var table = Table.of("Node", "Sequence", "Fault");
            verification.faults().forEach(fault -> table.row(fault.node(), fault.sequence(), say(fault.what())));
            table.print(out());
        }
    }
}
