package org.mpaka.web.shell.legislation;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.web.shell.ActorAction;

/** Shows the findings of the linter. */
@Service
@Command(
        scope = "mpaka",
        name = "law-lint",
        description = "Shows what the linter finds in the law, file and line in each.")
public final class LawLintCommand extends ActorAction {
    @Reference
    private Legislation legislation;

    @Override
    protected void run(Actor actor) {
        int rows = legislation.rows().size();
        var found = legislation.findings();
        found.forEach(one -> out().println(one.file() + " line " + one.line() + ": " + say(one.what())));
        out().println(found.size() + " findings in " + rows + " rows.");
    }
}
