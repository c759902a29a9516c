package org.mpaka.web.shell.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.NodeId;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.journal.Journal;
import org.mpaka.web.shell.ActorAction;

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

    @Argument(index = 0, name = "file", description = "The file to write; it must not exist.", required = true)
    @Completion(FileCompleter.class)
    private String file = "";

    @Option(name = "--node", description = "Whose chain; this node when not given.")
    private @Nullable String node;

    @Override
    protected void run(Actor actor) throws IOException {
        var chain = given(node).map(NodeId::of).orElse(thisNode.identity().node());
        var target = Path.of(file);
        try (var out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            journal.export(actor, chain, out);
        }
        out().println("Written to " + target.toAbsolutePath() + ".");
    }
}
