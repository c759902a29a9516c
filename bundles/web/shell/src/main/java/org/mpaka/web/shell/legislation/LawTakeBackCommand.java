package org.mpaka.web.shell.legislation;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.legislation.LawChangeId;
import org.mpaka.api.legislation.LawChanges;
import org.mpaka.web.shell.ActorAction;

/** Proposes that an approved change no longer holds. */
@Service
@Command(
        scope = "mpaka",
        name = "law-take-back",
        description = "Proposes that an approved change no longer holds; in force when another person approves.")
public final class LawTakeBackCommand extends ActorAction {
    @Reference
    private LawChanges changes;

    @Argument(index = 0, name = "change", description = "Identifier of the change.", required = true)
    private String change = "";

    @Argument(index = 1, name = "reason", description = "Why.", required = true)
    private String reason = "";

    @Option(name = "--from", description = "The first day without it; today when not given.")
    private @Nullable String from;

    @Override
    protected void run(Actor actor) {
        LawChangeText.print(out(), changes.takeBack(actor, LawChangeId.of(change), dayOrToday(from), reason));
    }
}
