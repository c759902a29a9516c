package org.mpaka.web.shell.permit;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.traveller.StayBook;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Lists overstays. */
@Service
@Command(
        scope = "mpaka",
        name = "overstays",
        description = "Lists who should have left and has no exit, the latest first.")
public final class OverstaysCommand extends ActorAction {
    @Reference
    private StayBook stays;

    @Option(name = "--within", description = "Only stays that ended within so many days, up to 730.")
    private int within = 30;

    @Option(name = "--limit", description = "Most shown, up to 500.")
    private int limit = 50;

    @Option(name = "--after", description = "Where the next part begins.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        var page = stays.overstays(actor, within, new PageRequest(limit, given(after)));
        var table = Table.of("Traveller", "Nationality", "Entered", "Post", "Until", "Days over");
        page.items()
                .forEach(one -> table.row(
                        one.traveller().id(),
                        one.traveller().nationality(),
                        one.entry().at(),
                        one.entry().post(),
                        one.until(),
                        one.days()));
        table.print(out(), page);
    }
}
