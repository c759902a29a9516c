package org.mpaka.web.shell.examination;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.examination.Examinations;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows which documents are described. */
@Service
@Command(
        scope = "mpaka",
        name = "references",
        description = "Shows the descriptions of genuine documents and known forgeries that country bundles brought.")
public final class ReferencesCommand extends ActorAction {
    @Reference
    private Examinations examinations;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("Identifier", "State", "Type", "Title", "Features", "Forgeries", "Invented");
        for (var document : examinations.references(actor))
            table.row(
                    document.id(),
                    document.issuer(),
                    document.type(),
                    say(document.title()),
                    document.features().size(),
                    document.forgeries().size(),
                    document.invented() ? "yes" : "");
        table.print(out());
    }
}
