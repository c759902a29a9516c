package org.mpaka.web.shell.journal;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.NodeId;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.journal.JournalQuery;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.NodeFiles;

/** Exports the journal. */
@Service
@Command(
        scope = "mpaka",
        name = "journal-export",
        description = "Writes a node's chain to a file for a verifier that needs no server. The export is journaled.")
public final class JournalExportCommand extends ActorAction {
    @Reference
    private Journal journal;

    @Reference
    private ThisNode thisNode;

    @Reference
    private NodeFiles files;

    @Argument(
            index = 0,
            name = "file",
            description = "Name of the new file in the node's directory export.",
            required = true)
    private String file = "";

    @Argument(index = 1, name = "reason", description = "Why; kept in the journal.", required = true)
    private String reason = "";

    @Option(name = "--node", description = "Whose chain; this node when not given.")
    private @Nullable String node;

    @Override
    protected void run(Actor actor) throws IOException {
        var chain = given(node).map(NodeId::of).orElse(thisNode.identity().node());
        var why = JournalQuery.checked(reason);
        var written = files.write(file, out -> journal.export(actor, chain, why, out));
        out().println("Written to " + written + ".");
    }
}
