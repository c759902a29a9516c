package org.mpaka.web.shell.examination;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.examination.Examinations;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows what was found of a document. */
@Service
@Command(
        scope = "mpaka",
        name = "examination",
        description = "Shows what an officer found when he compared a document with its description.")
public final class ExaminationCommand extends ActorAction {
    @Reference
    private Examinations examinations;

    @Argument(name = "inspection", description = "Its identifier.", required = true)
    private String inspection = "";

    @Override
    protected void run(Actor actor) {
        var laid = examinations.table(actor, InspectionId.of(inspection));
        if (laid.examination().isEmpty()) {
            out().println("Nothing was recorded. " + laid.references().size() + " descriptions fit the document.");
            return;
        }
        var examination = laid.examination().get();
        out().println(examination.reference() + ", " + examination.byName() + ", " + examination.at()
                + examination
                        .resembles()
                        .map(forgery -> ", resembles " + forgery)
                        .orElse(""));
        var table = Table.of("Feature", "Found", "Note");
        for (var finding : examination.findings())
            table.row(finding.feature(), finding.seen(), finding.note().orElse(""));
        table.print(out());
    }
}
