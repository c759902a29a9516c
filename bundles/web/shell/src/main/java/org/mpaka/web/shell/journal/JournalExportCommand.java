package org.mpaka.web.shell.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
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
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

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
        boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) Files.createFile(target, OWNER_ONLY);
        else Files.createFile(target);
        try (var out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
            journal.export(actor, chain, out);
        }
        out().println("Written to " + target.toAbsolutePath() + ".");
    }
}
