package org.mpaka.web.shell.legislation;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.legislation.LawChangeId;
import org.mpaka.api.legislation.LawChanges;
import org.mpaka.web.shell.ActorAction;

/** Runs a change dry. */
@Service
@Command(
        scope = "mpaka",
        name = "law-dry-run",
        description = "Shows what a change would have meant for recorded crossings.")
public final class LawDryRunCommand extends ActorAction {
    @Reference
    private LawChanges changes;

    @Argument(index = 0, name = "change", description = "Identifier of the change.", required = true)
    private String change = "";

    @Argument(index = 1, name = "from", description = "The first day; 30 days ago when not given.", required = false)
    private @Nullable String from;

    @Argument(index = 2, name = "to", description = "The last day; today when not given.", required = false)
    private @Nullable String to;

    @Override
    protected void run(Actor actor) {
        var last = dayOrToday(to);
        var first = given(from).map(ActorAction::day).orElseGet(() -> last.minusDays(30));
        LawDifferenceTable.print(out(), changes.dryRun(actor, LawChangeId.of(change), first, last));
    }
}
