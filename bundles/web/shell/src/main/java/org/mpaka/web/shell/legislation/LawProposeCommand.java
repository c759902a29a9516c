package org.mpaka.web.shell.legislation;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.legislation.LawChanges;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.NodeFiles;
import org.mpaka.web.shell.WaitingFileCompleter;

/** Proposes a table. */
@Service
@Command(
        scope = "mpaka",
        name = "law-propose",
        description = "Proposes a table of values (CSV); in force when another person approves.")
public final class LawProposeCommand extends ActorAction {
    @Reference
    private LawChanges changes;

    @Reference
    private NodeFiles files;

    @Argument(
            index = 0,
            name = "file",
            description = "Name of the file in the node's directory import.",
            required = true)
    @Completion(WaitingFileCompleter.class)
    private String file = "";

    @Argument(index = 1, name = "reason", description = "Why the law is changed.", required = true)
    private String reason = "";

    @Option(name = "--check", description = "Shows what would be proposed and every line at fault; changes nothing.")
    private boolean check;

    @Override
    protected void run(Actor actor) throws IOException {
        var bytes = files.read(file, LawChanges.MAXIMUM_FILE);
        if (check) {
            LawChangeText.print(out(), this::say, changes.preview(actor, bytes, file));
            return;
        }
        LawChangeText.print(out(), changes.propose(actor, bytes, file, reason));
    }
}
