package org.mpaka.web.shell.legislation;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.legislation.LawChanges;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows changes. */
@Service
@Command(scope = "mpaka", name = "law-changes", description = "Shows changes of the law, the latest first.")
public final class LawChangesCommand extends ActorAction {
    @Reference
    private LawChanges changes;

    @Option(name = "--limit", description = "Most changes shown, up to 500.")
    private int limit = 20;

    @Option(name = "--after", description = "Where the page before ended.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        var page = changes.latest(actor, new PageRequest(limit, given(after)));
        var table = Table.of("Change", "State", "At", "By", "Source", "Rows", "Reason");
        for (var one : page.items())
            table.row(
                    one.id(),
                    one.state(),
                    one.at(),
                    one.by(),
                    one.source(),
                    one.rows().size(),
                    one.reason());
        table.print(out(), page);
    }
}
