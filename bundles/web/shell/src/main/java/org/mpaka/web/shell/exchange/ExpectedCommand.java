package org.mpaka.web.shell.exchange;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.PageRequest;
import org.mpaka.api.PersonNames;
import org.mpaka.api.access.Actor;
import org.mpaka.api.passenger.ExpectedPeople;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows expected arrivals. */
@Service
@Command(
        scope = "mpaka",
        name = "expected",
        description = "Shows who is on the way here, let go by a neighbour or on a passenger list, the earliest first.")
public final class ExpectedCommand extends ActorAction {
    @Reference
    private ExpectedPeople people;

    @Option(name = "--limit", description = "Most rows shown, up to 500.")
    private int limit = 50;

    @Option(name = "--after", description = "Where the next part begins.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        var page = people.waiting(actor, new PageRequest(limit, given(after)));
        var table = Table.of("Of", "Since", "Surname", "Given names", "Nationality", "Overdue");
        page.items()
                .forEach(person -> table.row(
                        person.voyage().or(() -> person.leftAt().map(Object::toString)),
                        person.since(),
                        person.names().map(PersonNames::surname),
                        person.names().map(PersonNames::givenNames),
                        person.nationality(),
                        person.overdue()));
        table.print(out(), page);
    }
}
