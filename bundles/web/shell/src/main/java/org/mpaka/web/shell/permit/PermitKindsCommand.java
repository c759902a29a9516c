package org.mpaka.web.shell.permit;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.permit.Permits;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Lists kinds of permits. */
@Service
@Command(
        scope = "mpaka",
        name = "permit-kinds",
        description = "Lists the kinds of permits that the law of a day knows; what is empty was not seen.")
public final class PermitKindsCommand extends ActorAction {
    @Reference
    private Permits permits;

    @Argument(index = 0, name = "on", description = "The day; today when not given.")
    private @Nullable String on;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("Kind", "Days", "Months", "Fee", "Longer", "Row", "Confidence");
        permits.kinds(actor, dayOrToday(on))
                .forEach(kind -> table.row(
                        kind.code(),
                        kind.days(),
                        kind.months(),
                        kind.fee(),
                        kind.extension(),
                        kind.law().id(),
                        kind.law().confidence()));
        table.print(out());
    }
}
