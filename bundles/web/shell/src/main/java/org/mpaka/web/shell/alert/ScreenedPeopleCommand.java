package org.mpaka.web.shell.alert;

import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.PeopleScreening;
import org.mpaka.api.alert.ScreenedPerson;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows the result of a file. */
@Service
@Command(
        scope = "mpaka",
        name = "screened-people",
        description = "Shows of a screened file who is to be compared, and why, and what could not be read.")
public final class ScreenedPeopleCommand extends ActorAction {
    private static final int A_PAGE = 100;

    @Reference
    private PeopleScreening screening;

    @Argument(index = 0, name = "file", description = "The file's identifier.", required = true)
    private String file = "";

    @Option(name = "--after", description = "Where the page before ended.")
    private String after = "";

    @Override
    protected void run(Actor actor) {
        var page = screening.people(actor, UUID.fromString(file), true, new PageRequest(A_PAGE, given(after)));
        var table = Table.of("Line", "Reference", "Name", "Record", "Listed", "Score", "Why");
        page.items().forEach(person -> show(table, person));
        table.print(out());
        page.next().ifPresent(next -> out().println("There are more: --after " + next));
    }

    private void show(Table table, ScreenedPerson person) {
        var said = person.setAside().stream().map(this::say).collect(Collectors.joining(" "))
                + person.notes().stream().map(this::say).collect(Collectors.joining(" "));
        if (person.records().isEmpty()) table.row(person.line(), person.reference(), person.name(), "", "", "", said);
        for (var record : person.records())
            table.row(
                    person.line(),
                    person.reference(),
                    person.name(),
                    record.candidate().alert(),
                    record.name(),
                    Math.round(100 * record.candidate().score()),
                    record.candidate().explanation().stream().map(this::say).collect(Collectors.joining(" ")));
    }
}
