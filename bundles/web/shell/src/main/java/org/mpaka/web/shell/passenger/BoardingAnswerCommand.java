package org.mpaka.web.shell.passenger;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.mpaka.api.access.Actor;
import org.mpaka.api.passenger.BoardingAnswers;
import org.mpaka.api.passenger.BoardingStatus;
import org.mpaka.web.shell.ActorAction;

/** Answers a carrier. */
@Service
@Command(
        scope = "mpaka",
        name = "boarding-answer",
        description = "Answers a carrier, or proposes that somebody is not to board; see mpaka:passengers.")
public final class BoardingAnswerCommand extends ActorAction {
    @Reference
    private BoardingAnswers answers;

    @Argument(index = 0, name = "journey", description = "Identifier of the journey.", required = true)
    private String journey = "";

    @Argument(
            index = 1,
            name = "status",
            description = "OK_TO_BOARD, DO_NOT_BOARD, CHECK_DOCUMENTS or SEND_MORE.",
            required = true)
    @Completion(
            value = StringsCompleter.class,
            values = {"OK_TO_BOARD", "DO_NOT_BOARD", "CHECK_DOCUMENTS", "SEND_MORE"})
    private BoardingStatus status = BoardingStatus.SEND_MORE;

    @Argument(index = 2, name = "passengers", description = "Identifiers, commas between.", required = true)
    private String passengers = "";

    @Option(name = "--words", description = "To the carrier's staff, at most 70 Latin letters.")
    private String words = "";

    @Option(name = "--ground", description = "Of the law, for who is not to board; see mpaka:law-table refusal-ground.")
    private String ground = "";

    @Option(name = "--reason", description = "For ourselves; at least 10 letters for who is not to board.")
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        var people = Arrays.stream(passengers.split(","))
                .map(String::strip)
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        answers.answer(actor, UUID.fromString(journey), new BoardingAnswers.Said(people, status, words, ground, reason))
                .forEach(one -> out().println(one.id() + " " + one.status() + ": " + one.state() + ", " + one.way()));
    }
}
