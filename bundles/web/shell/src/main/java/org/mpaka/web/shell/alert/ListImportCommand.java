package org.mpaka.web.shell.alert;

import java.io.IOException;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertImports;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.NodeFiles;
import org.mpaka.web.shell.Table;
import org.mpaka.web.shell.WaitingFileCompleter;

/** Imports a list. */
@Service
@Command(
        scope = "mpaka",
        name = "list-import",
        description =
                "Reads a list from a file and shows what would change; --apply takes it over, whole or not at all.")
public final class ListImportCommand extends ActorAction {
    @Reference
    private AlertImports imports;

    @Reference
    private NodeFiles files;

    @Argument(index = 0, name = "format", description = "Identifier of the file's format.", required = true)
    @Completion(FormatCompleter.class)
    private String format = "";

    @Argument(
            index = 1,
            name = "file",
            description = "Name of the file in the node's directory import.",
            required = true)
    @Completion(WaitingFileCompleter.class)
    private String file = "";

    @Option(name = "--apply", description = "Takes the file over when it has been read.")
    private boolean apply = false;

    @Override
    protected void run(Actor actor) throws IOException {
        try (var in = files.open(file)) {
            var preview = imports.preview(actor, format, in);
            Table.of("List", "Published", "Entries", "Added", "Changed", "Removed", "Problems")
                    .row(
                            preview.list(),
                            preview.header().publishedAt(),
                            preview.entries(),
                            preview.added(),
                            preview.changed(),
                            preview.removed(),
                            preview.problemCount())
                    .print(out());
            preview.problems().stream().limit(20).forEach(problem -> out().println("Line " + problem.line() + ", "
                    + problem.reference() + ": " + say(problem.what()) + (problem.repaired() ? " (repaired)" : "")));
            if (apply) {
                var list = imports.apply(actor, preview.id(), Optional.empty());
                out().println("In force: " + list.id() + " version " + list.version() + ".");
            } else {
                out().println("Nothing was changed. Repeat with --apply to take it over.");
            }
        }
    }
}
