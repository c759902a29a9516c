package org.mpaka.web.shell.alert;

import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.Hits;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows hits. */
@Service
@Command(
        scope = "mpaka",
        name = "hits",
        description = "Shows records that wait to be compared with a traveller, the longest waiting first.")
public final class HitsCommand extends ActorAction {
    @Reference
    private Hits hits;

    @Argument(index = 0, name = "state", description = "Where the hits stand.", required = false)
    @Completion(
            value = StringsCompleter.class,
            values = {"OPEN", "SAME_TO_CONFIRM", "SAME", "NOT_SAME", "UNSURE"})
    private Hit.State state = Hit.State.OPEN;

    @Option(name = "--late", description = "Only those raised after the traveller had left.")
    private boolean late;

    @Option(name = "--crossing", description = "Only those of this crossing, in whatever state.")
    private @Nullable String crossing;

    @Option(name = "--limit", description = "Most rows shown, up to 500.")
    private int limit = 50;

    @Option(name = "--after", description = "Where the next part begins.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        var of = given(crossing).map(CrossingId::of);
        var page = of.isPresent()
                ? Page.of(hits.of(actor, of.get()))
                : hits.find(actor, state, late, new PageRequest(limit, given(after)));
        var table = Table.of("Hit", "Alert", "Score", "Band", "Fields that differ", "Since", "Late", "Stands on");
        page.items()
                .forEach(hit -> table.row(
                        hit.id(),
                        hit.candidate().alert(),
                        hit.candidate().score(),
                        hit.candidate().band(),
                        hit.differences().stream()
                                .filter(field -> field.comparison() == Hit.Comparison.DIFFERENT)
                                .map(Hit.FieldComparison::field)
                                .collect(Collectors.joining(", ")),
                        hit.raisedAt(),
                        hit.late() ? "late" : "",
                        hit.inspection()
                                .map(inspection -> "inspection " + inspection)
                                .or(() -> hit.crossing().map(crossing -> "crossing " + crossing))));
        table.print(out(), page);
    }
}
