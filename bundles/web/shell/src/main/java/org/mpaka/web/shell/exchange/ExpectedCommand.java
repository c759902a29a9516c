package org.mpaka.web.shell.exchange;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.PersonNames;
import org.mpaka.api.access.Actor;
import org.mpaka.api.exchange.ExpectedArrivals;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows expected arrivals. */
@Service
@Command(
        scope = "mpaka",
        name = "expected",
        description = "Shows travellers the neighbour let go and who have not come yet, the earliest first.")
public final class ExpectedCommand extends ActorAction {
    @Reference(optional = true)
    private @Nullable ExpectedArrivals arrivals;

    @Option(name = "--limit", description = "Most rows shown, up to 500.")
    private int limit = 50;

    @Option(name = "--after", description = "Where the next part begins.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        if (arrivals == null) throw new MpakaException(ErrorCode.NOT_FOUND, "exchange", "on this post");
        var page = arrivals.waiting(actor, new PageRequest(limit, given(after)));
        var table = Table.of("Left at", "Time", "Surname", "Given names", "Nationality", "State");
        page.items()
                .forEach(arrival -> table.row(
                        arrival.leftAt(),
                        arrival.left(),
                        arrival.names().map(PersonNames::surname),
                        arrival.names().map(PersonNames::givenNames),
                        arrival.nationality(),
                        arrival.state()));
        table.print(out(), page);
    }
}
