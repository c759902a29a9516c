package org.mpaka.web.shell.inspection;

import java.time.temporal.ChronoUnit;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.traveller.Direction;
import org.mpaka.web.shell.ActorAction;

/** Opens a shift. */
@Service
@Command(
        scope = "mpaka",
        name = "shift-open",
        description = "Opens your shift on a lane; your earlier shift is closed.")
public final class ShiftOpenCommand extends ActorAction {
    @Reference
    private Inspections inspections;

    @Argument(index = 0, name = "lane", description = "Number or name painted above the lane.", required = true)
    private String lane = "";

    @Argument(index = 1, name = "direction", description = "ENTRY or EXIT.", required = true)
    @Completion(
            value = StringsCompleter.class,
            values = {"ENTRY", "EXIT"})
    private Direction direction = Direction.ENTRY;

    @Override
    protected void run(Actor actor) {
        var shift = inspections.openShift(actor, lane, direction);
        out().println("Lane " + shift.lane() + ", " + shift.direction() + ", open since "
                + shift.openedAt().truncatedTo(ChronoUnit.SECONDS) + ".");
    }
}
