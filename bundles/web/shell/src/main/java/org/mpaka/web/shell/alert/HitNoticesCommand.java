package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.HitNotices;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows the owners' inbox. */
@Service
@Command(scope = "mpaka", name = "hit-notices", description = "Shows what owners of alerts are told of.")
public final class HitNoticesCommand extends ActorAction {
    @Reference
    private HitNotices notices;

    @Option(name = "--unread", description = "Only those nobody read yet.")
    private boolean unread = false;

    @Option(name = "--limit", description = "Most rows shown, up to 500.")
    private int limit = 50;

    @Option(name = "--after", description = "Where the next part begins.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        var page = notices.list(actor, unread, new PageRequest(limit, given(after)));
        var table = Table.of("Hit", "Alert", "Owner", "Agency", "Why", "On", "Read by");
        page.items()
                .forEach(one -> table.row(
                        one.hit(), one.alert(), one.owner(), one.agency(), one.why(), one.at(), one.readBy()));
        table.print(out(), page);
    }
}
