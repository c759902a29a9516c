package org.mpaka.web.shell.passenger;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.passenger.BoardingAnswers;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows the messages that go back to carriers. */
@Service
@Command(
        scope = "mpaka",
        name = "boarding-replies",
        description = "Shows the messages that go back to carriers of a journey, or one of them whole.")
public final class BoardingRepliesCommand extends ActorAction {
    @Reference
    private BoardingAnswers answers;

    @Argument(index = 0, name = "journey", description = "Identifier of the journey.", required = true)
    private String journey = "";

    @Option(name = "--fetch", description = "Identifier of a message: it is shown, and counts as sent.")
    private @Nullable String fetched;

    @Override
    protected void run(Actor actor) {
        var wanted = given(fetched);
        if (wanted.isPresent()) {
            var content = answers.fetch(actor, UUID.fromString(wanted.get()));
            out().println(new String(content, StandardCharsets.UTF_8));
            return;
        }
        var table = Table.of("Message", "Name", "By", "Way", "People", "Unasked", "Made", "Sent", "Fault");
        answers.replies(actor, UUID.fromString(journey))
                .forEach(one -> table.row(
                        one.id(),
                        one.name(),
                        one.channel(),
                        one.way(),
                        one.people(),
                        one.unasked(),
                        one.madeAt(),
                        one.sentAt(),
                        one.fault()));
        table.print(out());
    }
}
