package org.mpaka.web.shell.legislation;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.legislation.LawChanges;
import org.mpaka.web.shell.ActorAction;

/** Compares laws. */
@Service
@Command(
        scope = "mpaka",
        name = "law-difference",
        description = "Shows how two versions of the law differ on recorded crossings.")
public final class LawDifferenceCommand extends ActorAction {
    @Reference
    private LawChanges changes;

    @Argument(index = 0, name = "from", description = "The first day.", required = true)
    private String from = "";

    @Argument(index = 1, name = "to", description = "The last day.", required = true)
    private String to = "";

    @Option(name = "--before", description = "A version as rulings name it; the bundles' law when not given.")
    private @Nullable String before;

    @Option(name = "--after", description = "Another version; the law in force when not given.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        LawDifferenceTable.print(out(), changes.difference(actor, given(before), given(after), day(from), day(to)));
    }
}
