package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.PeopleScreening;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows files of people. */
@Service
@Command(
        scope = "mpaka",
        name = "screened-files",
        description = "Shows the files of people that are and were screened, the youngest first.")
public final class ScreenedFilesCommand extends ActorAction {
    @Reference
    private PeopleScreening screening;

    @Override
    protected void run(Actor actor) {
        var table =
                Table.of("File", "Name", "State", "Screened", "Of", "With records", "Set aside", "Kept until", "Why");
        screening
                .all(actor)
                .forEach(file -> table.row(
                        file.id(),
                        file.name(),
                        file.state(),
                        file.screened(),
                        file.people(),
                        file.withRecords(),
                        file.setAside(),
                        file.keptUntil(),
                        file.failure().map(this::say)));
        table.print(out());
    }
}
