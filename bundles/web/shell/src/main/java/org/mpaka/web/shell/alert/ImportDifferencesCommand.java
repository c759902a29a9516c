package org.mpaka.web.shell.alert;

import java.util.Optional;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertImports;
import org.mpaka.api.alert.ListDifference;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows what a preview would change. */
@Service
@Command(
        scope = "mpaka",
        name = "import-differences",
        description = "Shows what a preview would change, entry by entry. Every look is journaled.")
public final class ImportDifferencesCommand extends ActorAction {
    @Reference
    private AlertImports imports;

    @Argument(index = 0, name = "preview", description = "Identifier of the preview.", required = true)
    private String preview = "";

    @Option(name = "--kind", description = "Only entries that are added, changed or removed.")
    @Completion(
            value = StringsCompleter.class,
            values = {"ADDED", "CHANGED", "REMOVED"})
    private ListDifference.@Nullable Kind kind;

    @Option(name = "--limit", description = "Most rows shown, up to 500.")
    private int limit = 50;

    @Option(name = "--after", description = "Where the next part begins.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        var page = imports.differences(
                actor, UUID.fromString(preview), Optional.ofNullable(kind), new PageRequest(limit, given(after)));
        var table = Table.of("Alert", "Change", "Name", "Field", "Gone", "Come");
        for (var entry : page.items())
            for (var field : entry.changes())
                table.row(
                        entry.alert(),
                        entry.kind(),
                        entry.name(),
                        field.field(),
                        String.join("; ", field.gone()),
                        String.join("; ", field.come()));
        table.print(out(), page);
    }
}
