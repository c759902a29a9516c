package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.KnownInnocents;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows known innocents. */
@Service
@Command(
        scope = "mpaka",
        name = "innocents",
        description = "Shows travellers who were found not to be the one, and until when that holds.")
public final class InnocentsCommand extends ActorAction {
    @Reference
    private KnownInnocents innocents;

    @Option(name = "--limit", description = "Most rows shown, up to 500.")
    private int limit = 50;

    @Option(name = "--after", description = "Where the next part begins.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        var page = innocents.list(actor, new PageRequest(limit, given(after)));
        var table = Table.of("Hit", "Alert", "Decided by", "On", "Until", "Reason");
        page.items().forEach(one -> table.row(one.hit(), one.alert(), one.by(), one.at(), one.until(), one.reason()));
        table.print(out(), page);
    }
}
