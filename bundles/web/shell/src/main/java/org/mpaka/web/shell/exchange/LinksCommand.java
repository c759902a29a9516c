package org.mpaka.web.shell.exchange;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.exchange.Exchange;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows links. */
@Service
@Command(scope = "mpaka", name = "links", description = "Shows how partners are reached and what waits for them.")
public final class LinksCommand extends ActorAction {
    @Reference(optional = true)
    private @Nullable Exchange exchange;

    @Override
    protected void run(Actor actor) {
        if (exchange == null) throw new MpakaException(ErrorCode.NOT_FOUND, "exchange", "on this post");
        var table = Table.of("Partner", "Condition", "Since", "Waiting", "Dead");
        exchange.links()
                .forEach(
                        link -> table.row(link.partner(), link.condition(), link.since(), link.waiting(), link.dead()));
        table.print(out());
    }
}
