package org.mpaka.web.shell.alert;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.StolenDocuments;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.NodeFiles;
import org.mpaka.web.shell.WaitingFileCompleter;

/** Takes over a file of stolen documents. */
@Service
@Command(
        scope = "mpaka",
        name = "stolen-change",
        description =
                "Changes the list of stolen documents by a file of lines +,issuer,number,reason or -,issuer,number.")
public final class StolenChangeCommand extends ActorAction {
    @Reference
    private StolenDocuments documents;

    @Reference
    private NodeFiles files;

    @Argument(
            index = 0,
            name = "file",
            description = "Name of the file in the node's directory import.",
            required = true)
    @Completion(WaitingFileCompleter.class)
    private String file = "";

    @Override
    protected void run(Actor actor) throws IOException {
        try (var in = files.open(file)) {
            var taken = documents.change(actor, in);
            taken.problems().stream().limit(20).forEach(problem -> out().println(
                            "Line " + problem.line() + ": " + say(problem.what())));
            if (taken.setAside() > 0) out().println(taken.setAside() + " lines were set aside.");
            out().println(taken.documents() + " changes are in force.");
        }
    }
}
