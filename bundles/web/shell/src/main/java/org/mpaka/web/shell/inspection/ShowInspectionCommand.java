package org.mpaka.web.shell.inspection;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;

/** Shows an inspection. */
@Service
@Command(
        scope = "mpaka",
        name = "inspection",
        description = "Shows an inspection as it stands, with its checks and ruling.")
public final class ShowInspectionCommand extends InspectionAction {

    @Override
    protected void run(Actor actor) {
        print(inspection(actor));
    }
}
